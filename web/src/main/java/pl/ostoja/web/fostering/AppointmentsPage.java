package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.AppointmentDetails;
import pl.ostoja.fostering.AppointmentService;
import pl.ostoja.fostering.CoordinatorReportDetails;
import pl.ostoja.fostering.CoordinatorReportService;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** Who coordinated a family, the latest first: {@code /fostering/appointments?family=…}. */
@Named
@RequestScoped
@Exported(at = "/fostering/appointments", title = "fostering.appointments", kind = "APPOINTMENT")
public class AppointmentsPage implements ExportedList<AppointmentDetails> {
    @Inject AppointmentService service;
    @Inject Query query;

    @Inject CoordinatorReportService reporting;

    private List<AppointmentDetails> appointments;
    private List<CoordinatorReportDetails> reports;

    @Override
    public Page<AppointmentDetails> page(PageRequest request) {
        return Page.slice(getAppointments(), request);
    }

    @Override
    public List<Column<AppointmentDetails>> columns() {
        return List.of(
                new Column<>("fostering.coordinator", AppointmentDetails::coordinatorName),
                new Column<>("fostering.appointment.since", one -> one.content().since()),
                new Column<>("fostering.until", one -> one.end() == null ? null : one.end().until()),
                new Column<>("fostering.appointment.requestedOn", one -> one.content().requestedOn()),
                new Column<>("fostering.appointment.heardOn", one -> one.content().heardOn()),
                new Column<>("fostering.appointment.opinion", one -> one.content().opinion()),
                new Column<>("fostering.appointment.end.why", one -> one.end() == null ? null : one.end().why()),
                new Column<>("fostering.appointment.by", AppointmentDetails::appointedBy));
    }

    public List<AppointmentDetails> getAppointments() {
        if (appointments == null) {
            appointments = service.of(new FosterFamilyId(query.id("family")));
        }
        return appointments;
    }

    /** What they reported on each year. */
    public List<CoordinatorReportDetails> getReports() {
        if (reports == null) {
            reports = reporting.of(new FosterFamilyId(query.id("family")));
        }
        return reports;
    }

    /** The one that lasts, or begins later; null if there is none. */
    public AppointmentDetails getLasting() {
        return getAppointments().stream().filter(one -> one.end() == null).findFirst().orElse(null);
    }
}
