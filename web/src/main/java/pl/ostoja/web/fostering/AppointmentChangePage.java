package pl.ostoja.web.fostering;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.fostering.AppointmentDetails;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.AppointmentService;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.web.faces.Messages;

/** What the forms about one appointment have in common: it and the file of the family as they were when the form was opened. */
public abstract class AppointmentChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject AppointmentService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    private AppointmentId appointment;
    private AppointmentDetails row;
    private FamilyFile file;
    private String reason;

    public void load() {
        reload();
        file = places.file(row.family());
        opened();
    }

    /** Fills the form. */
    protected void opened() {}

    void reload() {
        row = service.details(appointment);
    }

    String done(String key) {
        messages.done(key);
        return "/fostering/appointments?faces-redirect=true&family=" + row.family();
    }

    public AppointmentDetails getRow() {
        return row;
    }

    public FamilyFile getFile() {
        return file;
    }

    public AppointmentId getAppointment() {
        return appointment;
    }

    public void setAppointment(AppointmentId appointment) {
        this.appointment = appointment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
