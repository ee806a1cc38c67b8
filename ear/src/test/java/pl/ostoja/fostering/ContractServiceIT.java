package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.PolicyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class ContractServiceIT {
    @Inject
    ContractService contracts;

    @Inject
    FosterFamilyService families;

    @Inject
    PolicyService policies;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    DutyListService lists;

    @Inject
    DutyService duties;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private FosterFamilyId family;
    private LocalDate since;

    @BeforeEach
    void workForANewCentre() {
        caller.become(Caller.system(CentreId.next()));
        since = LocalDate.now(clock).minusYears(3);
        family = families.register(FamilyFixture.aFamily(FamilyForm.PROFESSIONAL, "Zawodowi"));
    }

    @Test
    void whatIsKnownOfAContractIsCorrectedWithAReasonAndItsEndWithAnother() {
        ContractId contract = sign(family, since);
        ContractTerm wider = ContractTerm.of(since.minusDays(1), since.plusYears(5));

        contracts.correct(new CorrectContract(contract, version(contract), "pomyłka w dacie", wider));
        assertThat(contracts.details(contract).term()).isEqualTo(wider);

        contracts.end(new EndContract(contract, version(contract), since.plusYears(2), "porozumienie stron"));
        assertThat(families.details(family).contracts())
                .extracting(ContractDetails::term)
                .containsExactly(wider.endedOn(since.plusYears(2), "porozumienie stron"));
    }

    @Test
    void theSecondOfTwoChangesIsToldThatItIsLate() {
        ContractId contract = sign(family, since);
        long version = version(contract);
        contracts.end(new EndContract(contract, version, since.plusYears(2), "porozumienie stron"));

        assertThatThrownBy(() -> contracts.end(new EndContract(contract, version, since.plusYears(1), "wypowiedzenie"))).isInstanceOf(EditConflict.class);
    }

    @Test
    void aContractTakenAwayIsSeenNoMoreAndLeavesRoomForAnother() {
        ContractId contract = sign(family, since);
        contracts.remove(contract, version(contract), "wpisana przy innej rodzinie");

        assertThatThrownBy(() -> contracts.details(contract)).isInstanceOf(NotFound.class);
        assertThat(families.details(family).contracts()).isEmpty();
        sign(family, since);
    }

    @Test
    void theEvaluationBeforeItsEndIsOwedUntilItEndsBefore() {
        Order order = Order.of("Sąd Rejonowy w Opolu", "III Nsm 482/26", since);
        placements.place(PlaceChild.of(
                children.register(CareFixture.aGirl("Zofia", "Kowalczyk")), family, StayTerms.of(LegalBasis.COURT_ORDER, order, since.plusMonths(1))));
        ContractId contract = sign(family, since);
        assertThat(evaluationBeforeItsEnd()).isEqualTo(DutyFilter.State.OPEN);

        contracts.end(new EndContract(contract, version(contract), since.plusYears(2), "porozumienie stron"));
        assertThat(evaluationBeforeItsEnd()).isEqualTo(DutyFilter.State.ENDED);
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void fst9_oneFamilyMoreThanTheLimitIsRefusedAndARenewalIsNot() {
        policies.choose(new ChoosePolicy("PROFESSIONAL_FAMILIES_LIMIT", "1", since, "Program powiatu"));
        ContractId first = sign(family, since);
        FosterFamilyId other = families.register(FamilyFixture.aFamily(FamilyForm.PROFESSIONAL, "Drudzy"));

        assertRefused("FST-9", () -> sign(other, since.plusYears(1)));
        assertThat(families.details(other).contracts()).isEmpty();
        contracts.end(new EndContract(first, version(first), since.plusYears(1), "porozumienie stron"));
        sign(family, since.plusYears(1).plusDays(1));
        assertRefused("FST-9", () -> sign(other, since.plusYears(1).plusDays(1)));
    }

    @Test
    void fst11_withTheWorkOfTheFamilyEndsItsContract() {
        sign(family, since);
        LocalDate end = since.plusYears(2);
        families.changeStanding(new ChangeStanding(family, FamilyStanding.ENDED, end, "Na własną prośbę"));

        assertThat(families.details(family).contracts())
                .extracting(ContractDetails::term)
                .as("FST-11")
                .containsExactly(term(since).endedOn(end.minusDays(1), "Na własną prośbę"));
        assertRefused("FST-4", () -> sign(family, end));
    }

    @Test
    void theContractOfAnInvisibleFamilyIsMissing() {
        ContractId contract = sign(family, since);
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> contracts.details(contract)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contracts.remove(contract, 0, "nie moja")).isInstanceOf(NotFound.class);
    }

    private ContractId sign(FosterFamilyId with, LocalDate from) {
        return contracts.sign(new SignContract(with, from, term(from).until()));
    }

    private static ContractTerm term(LocalDate from) {
        return ContractTerm.of(from, from.plusYears(4));
    }

    private long version(ContractId contract) {
        return contracts.details(contract).version();
    }

    private DutyFilter.State evaluationBeforeItsEnd() {
        return lists.about(family.value()).stream()
                .filter(row -> row.kind().equals("EVALUATION_CONTRACT"))
                .map(DutyRow::state)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
