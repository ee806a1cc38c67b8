package pl.ostoja.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.AbsenceService;
import pl.ostoja.absence.RecordAbsence;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.ParentalAuthority;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.authority.SituationDetails.ParentRow;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.Children;
import pl.ostoja.placement.CorrectStay;
import pl.ostoja.placement.EditChild;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class PastDayServiceIT {
    @Inject
    PastDayService service;

    @Inject
    FormerChild former;

    @Inject
    Children files;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    AbsenceService absences;

    @Inject
    LegalSituationService situations;

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
    private Instant then;

    /** The moment is after the child was placed and before anything was corrected. */
    @BeforeEach
    void aChildPlacedTenDaysAgo() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
        stay = placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka nr 1", CareFixture.byCourtFrom(today.minusDays(10)), null, null, null));
        then = clock.instant();
    }

    /** PST-1 */
    @Test
    void aStayThatWasCorrectedLaterIsAsItWasBelievedToBe() {
        placements.correct(new CorrectStay(stay, CareFixture.byCourtFrom(today.minusDays(4)), null, null, null, "pomyłka w dacie", placements.stay(stay).version()));

        assertThat(on(today.minusDays(7), then).stay().since()).isEqualTo(today.minusDays(10));
        assertThat(on(today.minusDays(7), clock.instant()).stay()).isNull();
        assertThat(on(today, then).stay().place()).isEqualTo("Dom Dziecka nr 1");
    }

    /** PST-1 */
    @Test
    void anAbsenceOfWhichNobodyKnewYetIsNotThere() {
        absences.record(new RecordAbsence(AbsenceId.next(), child, new AbsenceContent(
                AbsenceKind.HOSPITAL, today.minusDays(3), today.minusDays(2), null, null, null, null, null, null, null, null, null)));

        assertThat(on(today.minusDays(2), then).away()).isNull();
        assertThat(on(today.minusDays(2), clock.instant()).away()).isEqualTo(AbsenceKind.HOSPITAL);
        assertThat(on(today.minusDays(1), clock.instant()).away()).isNull();
    }

    /** PST-1 */
    @Test
    void aRulingThatCameLateWasNotKnown() {
        situations.record(new RecordLegalEvent(LegalEventId.next(), child, new LegalEventContent(
                LegalEffect.DEPRIVED, mother, today.minusDays(8), today.minusDays(8), null, "Sąd Rejonowy w Opolu", "III Nsm 512/26", null, null, null)));

        assertThat(on(today, then).parents()).extracting(ParentRow::authority).containsExactly(ParentalAuthority.FULL, ParentalAuthority.NOT_RECORDED);
        assertThat(on(today, clock.instant()).parents()).extracting(ParentRow::authority)
                .containsExactly(ParentalAuthority.DEPRIVED, ParentalAuthority.NOT_RECORDED);
    }

    /** PST-1 */
    @Test
    void aNameIsTheOneOfThen() {
        ChildDetails before = children.details(child);
        children.edit(new EditChild(
                child, PersonFixture.aWoman("Zofia", "Kowalska", before.person().data().born()), null, CareNeeds.NONE, null, before.person().version(), before.version()));

        assertThat(on(today, then).name()).isEqualTo("Zofia Kowalczyk");
        assertThat(on(today, clock.instant()).name()).isEqualTo("Zofia Kowalska");
    }

    /** PST-1: at the end of yesterday there was no file; at the end of today all is known that is known now. */
    @Test
    void beforeTheFileWasOpenedNothingWasKnown() {
        PastDay yesterday = service.day(child, today.minusDays(5), today.minusDays(1));
        PastDay here = service.day(child, today.minusDays(5), today);

        assertThat(yesterday.then()).isNull();
        assertThat(yesterday.now().stay().place()).isEqualTo("Dom Dziecka nr 1");
        assertThat(here.then()).isEqualTo(here.now());
    }

    @Test
    void daysAheadAreRefused() {
        for (List<LocalDate> days : List.of(List.of(today.plusDays(1), today), List.of(today, today.plusDays(1)))) {
            assertThatThrownBy(() -> service.day(child, days.getFirst(), days.getLast()))
                    .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PST-2"));
        }
    }

    @Test
    void aChildThatOneDoesNotSeeHasNoPast() {
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> service.day(child, today, today)).isInstanceOf(NotFound.class);
    }

    private ChildOnDay on(LocalDate day, Instant moment) {
        return former.on(day, child, files.personOf(child), moment).orElseThrow();
    }
}
