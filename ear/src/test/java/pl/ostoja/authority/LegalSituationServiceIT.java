package pl.ostoja.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
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
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.PlacedFixture;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.placement.RelativeEntry;
import pl.ostoja.placement.StayId;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class LegalSituationServiceIT {
    private static final String COURT = "Sąd Rejonowy w Opolu";

    @Inject
    LegalSituationService situations;

    @Inject
    DutyListService lists;

    @Inject
    DutyService duties;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    PlacedFixture placed;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private ChildId child;
    private StayId stay;
    private PersonId mother;
    private PersonId father;
    private LocalDate ruledOn;

    @BeforeEach
    void placeAChildOfTwoParents() {
        caller.become(Caller.system(CentreId.next()));
        LocalDate placedOn = LocalDate.now(clock).minusMonths(5);
        ruledOn = placedOn.plusMonths(3);
        PlacedFixture.Placed zofia = placed.zofia(placedOn);
        child = zofia.child();
        stay = zofia.stay();
        mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
        father = children.addRelative(child, RelativeEntry.of(KinshipKind.FATHER, PersonFixture.aMan("Adam", "Lis", LocalDate.of(1988, 1, 1))));
    }

    @Test
    void theReportIsOwedFromTheDayOnWhichBothParentsAreDeprivedAndDoneOnceItWasSent() {
        record(LegalEffect.DEPRIVED, mother, ruledOn.minusDays(30));
        assertThat(open()).isEmpty();
        record(LegalEffect.DEPRIVED, father, ruledOn);

        assertThat(situations.situation(child, ruledOn.minusDays(1)).legallyFree()).isFalse();
        assertThat(situations.situation(child, ruledOn).legallyFree()).isTrue();
        assertThat(situations.situation(child, null).parents())
                .extracting(SituationDetails.ParentRow::name, SituationDetails.ParentRow::authority)
                .containsExactly(
                        tuple("Iwona Lis", ParentalAuthority.DEPRIVED),
                        tuple("Adam Lis", ParentalAuthority.DEPRIVED));
        assertThat(open()).singleElement().satisfies(report -> assertThat(report.unshiftedOn()).isEqualTo(ruledOn.plusDays(7)));

        placements.recordNotice(new RecordNotice(stay, NoticeKind.ADOPTION_CENTRE, ruledOn.plusDays(3), null, Channel.E_DELIVERY, "ośrodek adopcyjny"));
        assertThat(open()).isEmpty();
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void anOrderCountsOnceItIsFinal() {
        record(LegalEffect.DEPRIVED, mother, ruledOn);
        LegalEventId id = situations.record(new RecordLegalEvent(LegalEventId.next(), child, content(LegalEffect.DEPRIVED, father, ruledOn, null)));
        assertThat(open()).isEmpty();

        situations.correct(new CorrectLegalEvent(
                id, situations.details(id).version(), "uprawomocniło się", content(LegalEffect.DEPRIVED, father, ruledOn, ruledOn.plusDays(21))));

        assertThat(open()).singleElement().satisfies(report -> assertThat(report.unshiftedOn()).isEqualTo(ruledOn.plusDays(28)));
    }

    @Test
    void theDeathOfAParentMakesAChildFreeAndIsSeenAtOnce() {
        record(LegalEffect.DEPRIVED, mother, ruledOn);
        var known = children.details(child).relatives().stream().filter(row -> row.kind() == KinshipKind.FATHER).findFirst().orElseThrow().person();
        children.editRelative(child, father, diedOn(known.data(), ruledOn.plusDays(4)), null, known.version());

        assertThat(open()).singleElement().satisfies(report -> assertThat(report.unshiftedOn()).isEqualTo(ruledOn.plusDays(11)));
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void anEventTakenAwayCountsNoMore() {
        record(LegalEffect.DEPRIVED, mother, ruledOn);
        LegalEventId id = record(LegalEffect.DEPRIVED, father, ruledOn);
        situations.remove(id, situations.details(id).version(), "dotyczyło innego dziecka");

        assertThat(situations.of(child)).hasSize(1);
        assertThat(open()).isEmpty();
        assertThat(situations.situation(child, null).parents().getLast().authority()).isEqualTo(ParentalAuthority.FULL);
    }

    @Test
    void writingTheSameEventDownTwiceWritesItOnce() {
        RecordLegalEvent command = new RecordLegalEvent(LegalEventId.next(), child, content(LegalEffect.RESTRICTED, mother, ruledOn, ruledOn));
        situations.record(command);
        situations.record(command);
        assertThat(situations.of(child)).hasSize(1);
    }

    @Test
    void theSecondOfTwoCorrectionsIsToldThatItIsLate() {
        LegalEventId id = record(LegalEffect.RESTRICTED, mother, ruledOn);
        long version = situations.details(id).version();
        situations.correct(new CorrectLegalEvent(id, version, "pomyłka", content(LegalEffect.SUSPENDED, mother, ruledOn, ruledOn)));

        assertThatThrownBy(() -> situations.correct(new CorrectLegalEvent(id, version, "inna", content(LegalEffect.DEPRIVED, mother, ruledOn, ruledOn))))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void aGuardianIsSomebodyOfTheFile() {
        PersonId aunt = children.addRelative(child, RelativeEntry.of(KinshipKind.UNCLE_OR_AUNT, PersonFixture.aWoman("Ewa", "Lis", LocalDate.of(1985, 1, 1))));
        record(LegalEffect.GUARDIAN_APPOINTED, aunt, ruledOn);

        assertThat(situations.situation(child, null).guardians()).extracting(SituationDetails.GuardianRow::name).containsExactly("Ewa Lis");
        assertThatThrownBy(() -> record(LegalEffect.GUARDIAN_APPOINTED, PersonId.next(), ruledOn))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("AUT-6"));
    }

    @Test
    void theSituationOfAnInvisibleChildIsMissing() {
        LegalEventId id = record(LegalEffect.RESTRICTED, mother, ruledOn);
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> situations.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> situations.of(child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> situations.situation(child, null)).isInstanceOf(NotFound.class);
    }

    private LegalEventId record(LegalEffect effect, PersonId person, LocalDate on) {
        return situations.record(new RecordLegalEvent(LegalEventId.next(), child, content(effect, person, on, on)));
    }

    private static LegalEventContent content(LegalEffect effect, PersonId person, LocalDate issuedOn, LocalDate effectiveOn) {
        return new LegalEventContent(effect, person, issuedOn, effectiveOn, null, COURT, "III Nsm 512/26", null, null, null);
    }

    private static PersonData diedOn(PersonData d, LocalDate day) {
        return new PersonData(
                d.firstName(), d.secondName(), d.lastName(), d.pesel(), d.noPeselReason(), d.documentNumber(), d.born(), d.bornEstimated(), d.sex(), d.citizenship(),
                day, d.phone());
    }

    private List<DutyRow> open() {
        return lists.about(child.value()).stream()
                .filter(row -> row.state() == DutyFilter.State.OPEN && row.kind().equals("ADOPTION_REPORT"))
                .toList();
    }
}
