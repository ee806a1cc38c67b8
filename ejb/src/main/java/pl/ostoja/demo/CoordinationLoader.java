package pl.ostoja.demo;

import java.util.UUID;
import pl.ostoja.access.OfficeSeeds;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.Appointed;
import pl.ostoja.demo.county.Complained;
import pl.ostoja.demo.county.Coordinated;
import pl.ostoja.demo.county.County;
import pl.ostoja.duty.DutySeeds;
import pl.ostoja.fostering.ComplaintEntryContent;
import pl.ostoja.fostering.ComplaintEntryId;
import pl.ostoja.fostering.ComplaintSeeds;
import pl.ostoja.fostering.FamilySeeds;

/** Brings into the tables who was appointed for which family, and what was said of families. */
final class CoordinationLoader {
    private static final int NOON = 12;
    private static final int AFTERNOON = 14;

    private final County county;
    private final Clerk clerk;
    private final FamilySeeds families;
    private final ComplaintSeeds complaints;
    private final OfficeSeeds office;
    private final DutySeeds duties;

    CoordinationLoader(County county, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.clerk = clerk;
        families = new FamilySeeds(seeding, centre);
        complaints = new ComplaintSeeds(seeding, centre);
        office = new OfficeSeeds(seeding, centre);
        duties = new DutySeeds(seeding, centre);
    }

    void load() {
        county.appointed().forEach(this::appointed);
        county.coordinated().forEach(this::coordinated);
        county.complained().forEach(this::complained);
    }

    private void coordinated(Coordinated one) {
        UUID id = one.family().value();
        one.reports().forEach(report -> families.coordinatorReport(
                report.id(), one.family(), report.content(), clerk.byCoordinator(id, report.content().since(), NOON, "CoordinatorReportService.record")));
        one.duties(county.settings().answers()).forEach(duty -> duties.duty(clerk.id(one.days().getFirst().since()), duty));
    }

    private void appointed(Appointed one) {
        families.appointment(
                one.id(), one.family(), one.coordinator(), one.content(), clerk.by(Role.ORGANISER, one.content().since(), NOON, "CoordinatorService.appoint"), one.end(),
                one.end() == null ? null : clerk.by(Role.ORGANISER, one.end().until(), NOON, "AppointmentService.end"));
        if (one.content().notesHidden()) {
            office.wordsHidden(one.fact(), RecordKind.FAMILY, one.family().value(), one.content().since());
        }
    }

    private void complained(Complained one) {
        complaints.complaint(
                one.id(), one.family(), one.content(), one.reporter(), one.by(), clerk.by(one.by(), one.content().receivedOn(), AFTERNOON, "ComplaintService.open"),
                one.closing(), one.closing() == null ? null : clerk.by(one.by(), one.closing().closedOn(), AFTERNOON, "ComplaintService.close"));
        for (ComplaintEntryContent entry : one.entries()) {
            complaints.entry(
                    new ComplaintEntryId(clerk.id(entry.doneOn())), one.id(), entry, clerk.by(one.by(), entry.doneOn(), AFTERNOON + 1, "ComplaintEntryService.record"));
        }
    }
}
