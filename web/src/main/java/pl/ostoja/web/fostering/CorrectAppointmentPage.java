package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.AppointmentContent;
import pl.ostoja.fostering.AppointmentDetails;
import pl.ostoja.fostering.CorrectAppointment;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** An appointment is corrected, or undone because it was a mistake: {@code /fostering/correct-appointment?appointment=…}. */
@Named
@ViewScoped
public class CorrectAppointmentPage extends AppointmentChangePage {
    private static final long serialVersionUID = 1L;

    private AppointmentForm form;

    @Override
    protected void opened(AppointmentDetails row) {
        super.opened(row);
        form = AppointmentForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectAppointment(getAppointment(), getRow().version(), getReason(), form.content()));
        return done("fostering.appointment.corrected");
    }

    public String undo() {
        service.undo(getAppointment(), getRow().version(), getReason());
        return done("fostering.appointment.undone");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.appointment.requestedOn", AppointmentContent::requestedOn)
                .in("fostering.appointment.heardOn", AppointmentContent::heardOn)
                .in("fostering.appointment.opinion", AppointmentContent::opinion)
                .in("fostering.appointment.opinionNotes", AppointmentContent::opinionNotes)
                .in("fostering.coordinator.since", AppointmentContent::since)
                .in("fostering.appointment.notesHidden", AppointmentContent::notesHidden)
                .in("fostering.appointment.note", AppointmentContent::handOverNote)
                .found();
    }

    public AppointmentForm getForm() {
        return form;
    }
}
