package pl.ostoja.court;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.CareFixture.DAY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.ComplaintContent;
import pl.ostoja.fostering.ComplaintEntryContent;
import pl.ostoja.fostering.ComplaintEntryId;
import pl.ostoja.fostering.ComplaintEntryKind;
import pl.ostoja.fostering.ComplaintEntryService;
import pl.ostoja.fostering.ComplaintId;
import pl.ostoja.fostering.ComplaintKind;
import pl.ostoja.fostering.ComplaintService;
import pl.ostoja.fostering.ComplaintSubject;
import pl.ostoja.fostering.CorrectComplaintEntry;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.OpenComplaint;
import pl.ostoja.fostering.RecordComplaintEntry;
import pl.ostoja.fostering.Reporter;
import pl.ostoja.fostering.ReporterKind;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;

/** PLC-90: what is found of carers in a complaint that few see is owed to the court about every child who lives there. */
@ServiceTest
@Tag("h2")
class CarerFailureIT {
    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintEntryService entries;

    @Inject
    FosterFamilyService families;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    DutyService duties;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @PersistenceContext
    EntityManager em;

    private ChildId child;
    private FosterFamilyId family;
    private Caller centre;

    @BeforeEach
    void aChildInAFamily() {
        centre = Caller.system(CentreId.next());
        caller.become(centre);
        family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(DAY)));
    }

    @Test
    void theDutyComesChangesAndGoesWithTheStepInTheComplaint() {
        caller.become(people.somebody(caller.centre(), Role.ORGANISER, "Olga Wilk"));
        ComplaintId complaint = open();
        ComplaintEntryId entry = ComplaintEntryId.next();
        entries.record(new RecordComplaintEntry(entry, complaint, found(DAY.plusDays(3), ComplaintEntryKind.VISIT)));
        assertThat(owed()).isEmpty();

        entries.correct(new CorrectComplaintEntry(entry, 0, "zła czynność", found(DAY.plusDays(3), ComplaintEntryKind.CARER_FAILURE)));
        assertThat(owed()).hasSize(1);
        entries.remove(entry, entries.details(entry).version(), "pomyłka");
        assertThat(owed()).isEmpty();

        entries.record(new RecordComplaintEntry(ComplaintEntryId.next(), complaint, found(DAY.plusDays(4), ComplaintEntryKind.CARER_FAILURE)));
        entries.record(new RecordComplaintEntry(ComplaintEntryId.next(), complaint, found(DAY.plusDays(4), ComplaintEntryKind.CARER_PROSECUTED)));
        assertThat(owed()).hasSize(1);
        complaints.remove(complaint, complaints.details(complaint).version(), "nie ta rodzina");
        assertThat(owed()).isEmpty();
        caller.become(centre);
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    private List<?> owed() {
        return em.createNativeQuery("select duty_key from duty_item where kind = 'CARER_FAILURE' and child_id = ?1").setParameter(1, child.value()).getResultList();
    }

    private ComplaintId open() {
        ComplaintContent content = new ComplaintContent(ComplaintKind.ALLEGATION, ComplaintSubject.NEGLECT, DAY.plusDays(2), false, "Dziecko samo w domu.", null, null);
        return complaints.open(new OpenComplaint(ComplaintId.next(), family, content, new Reporter(ReporterKind.ANONYMOUS, null, null), List.of()));
    }

    private static ComplaintEntryContent found(LocalDate on, ComplaintEntryKind kind) {
        return new ComplaintEntryContent(on, kind, "Dziecko zostaje wieczorami samo.");
    }
}
