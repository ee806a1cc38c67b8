package pl.ostoja.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyState;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.TimelineService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class AbsenceServiceIT {
    private static final PageRequest FIRST = PageRequest.page(1);

    @Inject
    AbsenceService absences;

    @Inject
    AbsenceListService lists;

    @Inject
    AbsenceDutySource duties;

    @Inject
    PlacementService placements;

    @Inject
    ChildService children;

    @Inject
    TimelineService timeline;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private ChildId child;
    private PersonId mother;
    private StayId stay;
    private LocalDate today;

    @BeforeEach
    void aChildInAnInstitution() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
        stay = placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka nr 1", CareFixture.byCourtFrom(today.minusDays(50)), null, null, null));
    }

    @Test
    void whoIsAwayTodayIsListedUntilItIsBack() {
        AbsenceId hospital = record(AbsenceKind.HOSPITAL, today.minusDays(2), null);

        assertThat(lists.today(new AbsenceFilter(null, null), AbsenceSort.SINCE, true, FIRST).rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(hospital);
            assertThat(row.name()).isEqualTo("Kowalczyk Zofia");
            assertThat(row.family()).isEqualTo("Dom Dziecka nr 1");
        });
        assertThat(lists.today(new AbsenceFilter("Kowal", AbsenceKind.RAN_AWAY), AbsenceSort.NAME, false, FIRST).total()).isZero();

        absences.end(new EndAbsence(hospital, version(hospital), today.minusDays(1)));
        assertThat(lists.today(new AbsenceFilter(null, null), AbsenceSort.UNTIL, false, FIRST).total()).isZero();
        assertThat(timeline.timeline(child, FIRST).answer().rows()).extracting(event -> event.what().key()).contains("absence.timeline.went", "absence.timeline.back");
    }

    @Test
    void careDoesNotEndWhileTheChildIsMissing() {
        AbsenceId missing = record(AbsenceKind.RAN_AWAY, today.minusDays(3), null);

        refused("ABS-5", () -> end(EndReason.RETURN_TO_FAMILY));
        absences.end(new EndAbsence(missing, version(missing), today.minusDays(1)));
        end(EndReason.RETURN_TO_FAMILY);
        refused("ABS-3", () -> record(AbsenceKind.HOSPITAL, today, null));
    }

    @Test
    void anEndThatSaysSoEndsTheAbsenceToo() {
        AbsenceId missing = record(AbsenceKind.RAN_AWAY, today.minusDays(3), null);

        end(EndReason.RUNAWAY_REMOVED);
        assertThat(absences.details(missing).lastDay()).isEqualTo(today);
        assertThat(lists.today(new AbsenceFilter(null, null), AbsenceSort.KIND, false, FIRST).total()).isZero();
    }

    @Test
    void aStayIsNotTakenAwayFromUnderItsAbsences() {
        record(AbsenceKind.HOSPITAL, today.minusDays(3), today.minusDays(2));

        refused("ABS-3", () -> placements.remove(stay, "pomyłka", placements.stay(stay).version()));
    }

    @Test
    void theNoticeIsOwedUntilTheLastOneIsTold() {
        AbsenceId missing = record(AbsenceKind.RAN_AWAY, today.minusDays(1), today.minusDays(1));
        assertThat(owed()).isEqualTo(DutyState.OPEN);

        for (Notified who : AbsenceDuties.owed(CareForm.SOCIALISATION_FACILITY)) {
            absences.tell(new TellOfAbsence(missing, version(missing), who, clock.instant()));
        }
        assertThat(owed()).isInstanceOf(DutyState.Fulfilled.class);
        absences.tell(new TellOfAbsence(missing, version(missing), Notified.COURT, null));
        assertThat(owed()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void anAbsenceIsWrittenOnceCorrectedAndTakenAway() {
        AbsenceContent leave = new AbsenceContent(
                AbsenceKind.HOME_LEAVE, today.minusDays(1), today.plusDays(1), null, null, null, mother, LeaveBasis.AGREEMENT, null, null, null, null);
        RecordAbsence command = new RecordAbsence(AbsenceId.next(), child, leave);
        absences.record(command);
        absences.record(command);
        long version = version(command.id());
        absences.correct(new CorrectAbsence(command.id(), version, "wrócił wcześniej", leave.until(today)));

        assertThat(absences.of(child)).singleElement().satisfies(row -> {
            assertThat(row.personName()).isEqualTo("Iwona Lis");
            assertThat(row.lastDay()).isEqualTo(today);
        });
        assertThatThrownBy(() -> absences.remove(command.id(), version, "pomyłka")).isInstanceOf(EditConflict.class);
        absences.remove(command.id(), version(command.id()), "pomyłka");
        assertThat(absences.of(child)).isEmpty();
    }

    @Test
    void absencesOfAnInvisibleChildAreMissing() {
        AbsenceId absence = record(AbsenceKind.HOSPITAL, today, null);
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> absences.details(absence)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> absences.of(child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> absences.end(new EndAbsence(absence, 0, today))).isInstanceOf(NotFound.class);
        assertThat(lists.today(new AbsenceFilter(null, null), AbsenceSort.NAME, false, FIRST).total()).isZero();
    }

    private DutyState owed() {
        return duties.derive(caller.centre(), Set.of(child.value())).findFirst().orElseThrow().state();
    }

    private void end(EndReason reason) {
        placements.end(new EndStay(stay, today, reason, null, placements.stay(stay).version()));
    }

    private AbsenceId record(AbsenceKind kind, LocalDate since, LocalDate until) {
        return absences.record(new RecordAbsence(
                AbsenceId.next(), child, new AbsenceContent(kind, since, until, null, null, null, null, null, null, null, null, null)));
    }

    private long version(AbsenceId absence) {
        return absences.details(absence).version();
    }

    private static void refused(String rule, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
