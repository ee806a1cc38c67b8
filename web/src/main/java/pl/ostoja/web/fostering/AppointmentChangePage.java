package pl.ostoja.web.fostering;

import jakarta.inject.Inject;
import pl.ostoja.fostering.AppointmentDetails;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.AppointmentService;

/** What the forms about one appointment have in common. */
public abstract class AppointmentChangePage extends FamilyRecordPage<AppointmentDetails> {
    private static final long serialVersionUID = 1L;

    @Inject AppointmentService service;

    private AppointmentId appointment;

    @Override
    protected AppointmentDetails stored() {
        return service.details(appointment);
    }

    @Override
    protected void opened(AppointmentDetails row) {
        isAbout(row.family());
    }

    String done(String key) {
        return toFamily("/fostering/appointments", key);
    }

    public AppointmentId getAppointment() {
        return appointment;
    }

    public void setAppointment(AppointmentId appointment) {
        this.appointment = appointment;
    }
}
