package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.AppointmentDetails;
import pl.ostoja.fostering.AppointmentEnd;
import pl.ostoja.fostering.AppointmentEndReason;
import pl.ostoja.fostering.EndAppointment;

/** Somebody coordinates a family no more, or does so after all: {@code /fostering/end-appointment?appointment=…}. */
@Named
@ViewScoped
public class EndAppointmentPage extends AppointmentChangePage {
    private static final long serialVersionUID = 1L;

    private LocalDate until;
    private AppointmentEndReason why;
    private String notes;

    @Override
    protected void opened(AppointmentDetails row) {
        super.opened(row);
        until = getFile().day();
    }

    public String end() {
        service.end(new EndAppointment(getAppointment(), getRow().version(), new AppointmentEnd(until, why, notes)));
        return done("fostering.appointment.ended");
    }

    public String takeBack() {
        service.takeBackEnd(getAppointment(), getRow().version(), getReason());
        return done("fostering.appointment.takenBack");
    }

    /** A hand-over has a page of its own, and with a family that ends it ends by itself. */
    public List<AppointmentEndReason> getReasons() {
        return List.of(AppointmentEndReason.FAMILY_GAVE_UP, AppointmentEndReason.COORDINATOR_LEFT);
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public AppointmentEndReason getWhy() {
        return why;
    }

    public void setWhy(AppointmentEndReason why) {
        this.why = why;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
