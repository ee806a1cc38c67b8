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
import pl.ostoja.people.PersonId;
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
    ContractRequestService requests;

    @Inject
    ExtraJobService jobs;

    @Inject
    HouseholdService households;

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

        contracts.correct(new CorrectContract(contract, version(contract), "pomyłka w dacie", wider, contracts.details(contract).basis()));
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
    void fst9_whoseFirstDayIsCorrectedIsCountedOnTheNewOne() {
        policies.choose(new ChoosePolicy("PROFESSIONAL_FAMILIES_LIMIT", "1", since, "Program powiatu"));
        ContractId first = sign(family, since);
        contracts.end(new EndContract(first, version(first), since.plusYears(1), "porozumienie stron"));
        FosterFamilyId other = families.register(FamilyFixture.aFamily(FamilyForm.PROFESSIONAL, "Drudzy"));
        ContractId second = sign(other, since.plusYears(1).plusDays(1));
        ContractBasis basis = contracts.details(second).basis();
        ContractTerm earlier = term(since.plusYears(1));

        assertRefused("FST-9", () -> contracts.correct(new CorrectContract(second, version(second), "pomyłka", earlier, basis)));
        ContractTerm longer = ContractTerm.of(since.plusYears(1).plusDays(1), since.plusYears(9));
        contracts.correct(new CorrectContract(second, version(second), "aneks", longer, basis));
        assertThat(contracts.details(second).term()).isEqualTo(longer);
    }

    @Test
    void fst46_aContractIsMadeUponARequestOnWhichTheCoordinatorWasHeard() {
        LocalDate today = LocalDate.now(clock);
        FamilyFactId asked = FamilyFactId.next();
        ContractRequestContent plain = ContractRequestContent.asked(FamilyForm.PROFESSIONAL, today.minusDays(10));
        requests.record(new RecordContractRequest(asked, family, plain));
        requests.record(new RecordContractRequest(asked, family, plain));
        assertThat(state("CONTRACT_REQUEST")).isEqualTo(DutyFilter.State.OPEN);
        ContractBasis basis = ContractBasis.of(asked, today);

        assertRefused("FST-46", () -> contracts.sign(new SignContract(family, today, today.plusYears(5), basis)));
        requests.correct(new CorrectContractRequest(asked, requests.details(asked).version(), "opinia", plain.heard(today.minusDays(5), "koordynatorka", true)));
        ContractId made = contracts.sign(new SignContract(family, today, today.plusYears(5), basis));

        assertThat(state("CONTRACT_REQUEST")).isEqualTo(DutyFilter.State.FULFILLED);
        assertThat(requests.of(family).contracts()).singleElement().satisfies(row -> assertThat(row.why().key()).startsWith("fostering.ground."));
        assertThat(requests.of(family).requests()).singleElement().satisfies(row -> assertThat(row.settledOn()).isEqualTo(today));
        assertRefused("FST-45", () -> requests.remove(asked, requests.details(asked).version(), "pomyłka"));
        assertRefused("FST-46", () -> contracts.correct(new CorrectContract(made, version(made), "bez wniosku", contracts.details(made).term(), null)));
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void fst47_aRefusalSettlesARequest() {
        LocalDate today = LocalDate.now(clock);
        ContractRequestContent refused = ContractRequestContent.asked(FamilyForm.PROFESSIONAL, today.minusDays(9)).refused(today, "opinia nie jest pozytywna");
        requests.record(new RecordContractRequest(FamilyFactId.next(), family, refused));

        assertThat(state("CONTRACT_REQUEST")).isEqualTo(DutyFilter.State.FULFILLED);
        assertThat(requests.of(family).open()).isEmpty();
    }

    @Test
    void fst49_whoMovesAwayUnderAContractIsDecidedUpon() {
        sign(family, since);
        LocalDate moved = since.plusYears(1);
        FamilyFactId dwelling = FamilyFactId.next();
        DwellingContent away = DwellingContent.inTheCounty(DwellingKind.HOUSE, 100, 4, 1, since, null, null).moved(DwellingPlace.OTHER_COUNTY, moved);
        households.record(new RecordDwelling(dwelling, family, away));
        assertThat(state("FAMILY_MOVED")).isEqualTo(DutyFilter.State.OPEN);
        assertThat(requests.of(family).elsewhere()).hasSize(1);

        households.correct(new CorrectDwelling(dwelling, households.dwelling(dwelling).version(), "decyzja", away.allowed(moved, "starosta", "blisko szkoły")));
        assertThat(state("FAMILY_MOVED")).isEqualTo(DutyFilter.State.FULFILLED);
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void fst51_aCarerAsksForAnExtraJobAndTheCountyHeadDecides() {
        LocalDate today = LocalDate.now(clock);
        FamilyFactId id = FamilyFactId.next();
        PersonId carer = families.details(family).carers().getFirst().person().id();
        ExtraJobContent asked = ExtraJobContent.asked("biuro rachunkowe", today.minusDays(3));
        jobs.record(new RecordExtraJob(id, family, carer, asked));
        jobs.correct(new CorrectExtraJob(id, jobs.details(id).version(), "zgoda", asked.decided(true, today)));

        assertThat(jobs.of(family)).singleElement().satisfies(job -> {
            assertThat(job.carer()).isEqualTo(carer);
            assertThat(job.content()).isEqualTo(asked.decided(true, today));
        });
        FosterFamilyId others = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Niezawodowi"));
        PersonId another = families.details(others).carers().getFirst().person().id();
        assertRefused("FST-51", () -> jobs.record(new RecordExtraJob(FamilyFactId.next(), others, another, asked)));
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> jobs.details(id)).isInstanceOf(NotFound.class);
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
        return contracts.sign(new SignContract(with, from, term(from).until(), ContractBasis.unknown("umowa sprzed rejestru")));
    }

    private static ContractTerm term(LocalDate from) {
        return ContractTerm.of(from, from.plusYears(4));
    }

    private long version(ContractId contract) {
        return contracts.details(contract).version();
    }

    private DutyFilter.State evaluationBeforeItsEnd() {
        return state("EVALUATION_CONTRACT");
    }

    private DutyFilter.State state(String kind) {
        return lists.about(family.value()).stream()
                .filter(row -> row.kind().equals(kind))
                .map(DutyRow::state)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
