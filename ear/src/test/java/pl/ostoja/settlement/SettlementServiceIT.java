package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreFixture;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.OpenFacility;
import pl.ostoja.facility.StaySpent;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.PolicyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayRow;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** Facts are kept, and a month follows from them. The child of law.md example 1: 16 to 30 September 2026, 1628 a month, the first year of care. */
@ServiceTest
@Tag("h2")
class SettlementServiceIT {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final LocalDate FIRST_DAY = CareFixture.DAY;

    @Inject
    SettlementService settlements;

    @Inject
    CostService costs;

    @Inject
    PriceService prices;

    @Inject
    FamilyCostService familyCosts;

    @Inject
    ClassificationService classifications;

    @Inject
    FacilityService facilities;

    @Inject
    PolicyService policies;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    CentreFixture centres;

    @Inject
    FormerCosts former;

    @Inject
    SettlementMonths months;

    @Inject
    PriceRecords priceRecords;

    @Inject
    Clock clock;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    private FosterFamilyId family;
    private ChildId child;

    @BeforeEach
    void placeAChild() {
        CentreId centre = CentreId.next();
        caller.become(Caller.system(centre));
        centres.open(centre, "Ośrodek " + centre);
        family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
        child = placed("Zofia");
    }

    /** 1628 × 15 ÷ 30 = 814.00, of which 10 % = 81.40. */
    @Test
    void aMonthFollowsFromTheStayAndTheDecisionOnWhoPays() {
        costs.record(payers(child));

        ChildMonth month = settlements.month(child, SEPTEMBER);
        assertThat(month.whole()).isTrue();
        assertThat(month.base()).isEqualTo(new BigDecimal("814.00"));
        assertThat(month.municipal()).isEqualTo(new BigDecimal("81.40"));
        assertThat(month.county()).isEqualTo(new BigDecimal("732.60"));
        assertThat(month.lines()).singleElement().satisfies(line -> {
            assertThat(line.payingMunicipality()).isEqualTo(new TerytCode("0603022"));
            assertThat(line.why().key()).isEqualTo("settlement.why");
        });
        assertThat(settlements.month(child, YearMonth.of(2026, 8)).lines()).isEmpty();
    }

    @Test
    void asLongAsNobodyHasDecidedTheCountyThatLooksAfterTheChildBearsAll() {
        assertThat(costs.of(child).undecided()).containsExactly(FIRST_DAY);
        ChildMonth month = settlements.month(child, SEPTEMBER);
        assertThat(month.county()).isEqualTo(new BigDecimal("814.00"));
        assertThat(month.lines()).extracting(LineDetails::notShared).containsExactly(NotShared.UNDECIDED);

        costs.record(payers(child));
        assertThat(costs.of(child).undecided()).isEmpty();
    }

    /** Supplement 328 × 10 ÷ 30 = 109.33; the council's 1800 instead of 1628: 1800 × 15 ÷ 30 = 900.00; the holiday as entered. */
    @Test
    void circumstancesExpensesAndRaisedAmountsChangeIt() {
        prices.record(new RecordRate(
                CostFactId.next(), new RateContent(LegalNumber.BENEFIT_OTHER_FAMILY, new BigDecimal("1800"), LocalDate.of(2026, 1, 1), "XII/7/2025")));
        costs.record(new RecordCosts(
                child,
                List.of(new RecordCosts.NewCircumstance(CostFactId.next(), supplement(LocalDate.of(2026, 9, 21)))),
                List.of(new RecordCosts.NewExpense(
                        CostFactId.next(), new ExpenseContent(Category.HOLIDAY_SUBSIDY, new BigDecimal("500"), LocalDate.of(2026, 9, 20), null, null))),
                payers(child).payers(),
                null));

        assertThat(settlements.month(child, SEPTEMBER).lines()).extracting(line -> line.category() + " " + line.base())
                .containsExactlyInAnyOrder("MAINTENANCE_BENEFIT 900.00", "DISABILITY_SUPPLEMENT 109.33", "HOLIDAY_SUBSIDY 500.00");
    }

    /** 9192.75 × 15 ÷ 30 = 4596.375, rounded half up. */
    @Test
    void anInstitutionCostsItsAverage() {
        FacilityId facility = facilities.open(new OpenFacility(
                FacilityId.next(), FacilityContent.of("Dom Dziecka w Opolu", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661"))));
        prices.publish(new PublishAverage(
                CostFactId.next(), facility, null, null, new BigDecimal("9192.75"), LocalDate.of(2026, 3, 27), "Dz. Urz. poz. 1", null));
        ChildId other = children.register(CareFixture.aGirl("Lena", "Nowak"));
        StayId stay = placements.placeElsewhere(new PlaceElsewhere(
                other, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka w Opolu", CareFixture.byCourtFrom(FIRST_DAY), null, null, null));
        assertThat(settlements.month(other, SEPTEMBER).missing()).extracting(missing -> missing.why().key()).containsExactly("settlement.missing.facility");

        costs.record(new RecordCosts(other, null, null, payers(other).payers(), List.of(new StaySpent(stay, facility))));

        assertThat(settlements.month(other, SEPTEMBER).base()).isEqualTo(new BigDecimal("4596.38"));
        assertThat(prices.averages()).singleElement().satisfies(average -> assertThat(average.effectiveFrom()).isEqualTo(LocalDate.of(2026, 4, 1)));
    }

    /** SET-48: a child from 16 September on makes 0.50 + 1 + 1 + 1 children of the year: 35 000 ÷ 3.50. By the last day of the month it is 4. */
    @Test
    void whoNamesNoChildrenHasThoseCountedWhoseStaysAreKnown() {
        FacilityId facility = facilities.open(new OpenFacility(
                FacilityId.next(), FacilityContent.of("Dom Dziecka w Opolu", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661"))));
        ChildId other = children.register(CareFixture.aGirl("Lena", "Nowak"));
        StayId stay = placements.placeElsewhere(new PlaceElsewhere(
                other, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka w Opolu", CareFixture.byCourtFrom(FIRST_DAY), null, null, null));
        costs.record(new RecordCosts(other, null, null, null, List.of(new StaySpent(stay, facility))));

        assertThat(published(facility).amount()).isEqualTo(new BigDecimal("10000.00"));
        policies.choose(new ChoosePolicy("CHILDREN_OF_MONTH", "LAST_DAY", LocalDate.of(2020, 1, 1), "Zarządzenie starosty"));
        assertThat(published(facility).amount()).isEqualTo(new BigDecimal("8750.00"));
    }

    private AverageDetails published(FacilityId facility) {
        YearCosts year = new YearCosts(2026, new BigDecimal("35000"), BigDecimal.ZERO, null, null, null);
        return prices.average(prices.publish(new PublishAverage(
                CostFactId.next(), facility, null, null, null, LocalDate.of(2026, 11, 2), "Dz. Urz. poz. 1", year)));
    }

    /** 4100 × 15 ÷ (15 + 15) days of both children. */
    @Test
    void whatAFamilyCostsIsSharedByAllOfItsChildren() {
        placed("Hanna");
        familyCosts.record(new RecordFamilyCost(
                CostFactId.next(), family, new FamilyCostContent(Category.REMUNERATION, new BigDecimal("4100"), LocalDate.of(2026, 1, 1), null, "umowa 3/2026")));

        assertThat(settlements.month(child, SEPTEMBER).lines()).filteredOn(line -> line.category() == Category.REMUNERATION)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.base()).isEqualTo(new BigDecimal("2050.00"));
                    assertThat(line.of()).isEqualTo(30);
                });
        assertThat(list(SEPTEMBER)).extracting(row -> row.settled().base())
                .containsExactly(new BigDecimal("2864.00"), new BigDecimal("2864.00"));
        assertThat(list(YearMonth.of(2026, 8))).isEmpty();
    }

    /** law.md example 9 in another month of 31 days, 14 of them with the respite family: 820 × 14 ÷ 31, and benefits of 735.23 and 892.77. */
    @Test
    void aRespiteFamilyIsPaidForItsDays() {
        YearMonth october = YearMonth.of(2026, 10);
        FosterFamilyId couple = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Wiśniewscy"));
        CircumstanceContent away = new CircumstanceContent(CircumstanceKind.RESPITE, october.atDay(1), october.atDay(14), couple, null);
        costs.record(new RecordCosts(child, List.of(new RecordCosts.NewCircumstance(CostFactId.next(), away)), null, null, null));

        Least least = familyCosts.overview(couple, october, null).reckoning().costs().getFirst().least();
        assertThat(least.category()).isEqualTo(Category.RESPITE_PAY);
        assertThat(least.amount()).isEqualTo(new BigDecimal("370.32"));
        FamilyCostContent less = new FamilyCostContent(Category.RESPITE_PAY, new BigDecimal("370.31"), october.atDay(1), october.atEndOfMonth(), "umowa");
        assertThatThrownBy(() -> familyCosts.refuseUnexplained(couple, CostFactId.next(), less)).hasMessageContaining("SET-93");
        familyCosts.record(new RecordFamilyCost(CostFactId.next(), couple, new FamilyCostContent(
                Category.RESPITE_PAY, least.amount(), october.atDay(1), october.atEndOfMonth(), least.article())));

        assertThat(familyCosts.overview(couple, october, null).reckoning().costs()).singleElement().satisfies(cost -> assertThat(cost.below()).isFalse());
        assertThat(settlements.month(child, october).lines()).extracting(LineDetails::category, LineDetails::base).containsExactlyInAnyOrder(
                tuple(Category.RESPITE_BENEFIT, new BigDecimal("735.23")), tuple(Category.RESPITE_PAY, new BigDecimal("370.32")),
                tuple(Category.MAINTENANCE_BENEFIT, new BigDecimal("892.77")));
    }

    /** Two carers and one child of six people in the home: 1800 ÷ 6 × 3. */
    @Test
    void housingIsAPartOfWhatTheHomeCosts() {
        HomeCosts home = new HomeCosts(new BigDecimal("1800.00"), 6);
        int carers = families.details(family).carers().size();

        var housing = familyCosts.overview(family, YearMonth.of(2026, 10), home).reckoning().costs().getFirst().least();
        assertThat(housing.category()).isEqualTo(Category.HOUSING);
        assertThat(housing.amount()).isEqualTo(new BigDecimal("300.00").multiply(BigDecimal.valueOf(carers + 1L)));
        assertThat(housing.demanded()).isFalse();
        assertThatThrownBy(() -> familyCosts.overview(family, YearMonth.of(2026, 10), new HomeCosts(home.total(), carers)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void theChildrenOfAMonthAreFoundByNameAndSorted() {
        placed("Hanna");

        assertThat(list(SEPTEMBER)).extracting(SettlementRow::name).containsExactly("Hanna Kowalczyk", "Zofia Kowalczyk");
        assertThat(settlements.children(SEPTEMBER, "zof", SettlementSort.FILE_NUMBER, true, PageRequest.page(1)).rows())
                .extracting(SettlementRow::child).containsExactly(child);
    }

    @Test
    void writingTheSameFactsDownTwiceWritesThemOnce() {
        RecordCosts command = payers(child);
        costs.record(command);
        costs.record(command);
        assertThat(costs.of(child).payers()).hasSize(1);
    }

    @Test
    void theSecondOfTwoCorrectionsIsToldThatItIsLateAndAFactTakenAwayCountsNoMore() {
        CostFactId id = CostFactId.next();
        costs.record(new RecordCosts(child, List.of(new RecordCosts.NewCircumstance(id, supplement(FIRST_DAY))), null, null, null));
        long version = costs.circumstance(id).version();
        costs.correct(new CorrectCircumstance(id, version, "pomyłka w dacie", supplement(FIRST_DAY.plusDays(1))));

        assertThatThrownBy(() -> costs.correct(new CorrectCircumstance(id, version, "inna pomyłka", supplement(FIRST_DAY)))).isInstanceOf(EditConflict.class);
        costs.removeCircumstance(id, costs.circumstance(id).version(), "decyzji nie było");
        assertThat(costs.of(child).circumstances()).isEmpty();
        assertThatThrownBy(() -> costs.circumstance(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void factsAreSeenThroughTheirChildOnlyAndPricesInTheirCentre() {
        CostFactId id = CostFactId.next();
        CostFactId rate = CostFactId.next();
        costs.record(new RecordCosts(child, List.of(new RecordCosts.NewCircumstance(id, supplement(FIRST_DAY))), null, null, null));
        prices.record(new RecordRate(rate, new RateContent(LegalNumber.BENEFIT_KINSHIP, new BigDecimal("1800"), FIRST_DAY, "XII/7/2025")));
        CentreId centre = caller.centre();

        caller.become(people.somebody(centre, Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> costs.of(child)).isInstanceOf(NotPermitted.class);

        caller.become(people.somebody(CentreId.next(), Role.FINANCE, "Z Daleka"));
        assertThatThrownBy(() -> costs.of(child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> costs.circumstance(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> prices.rate(rate)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settlements.month(child, SEPTEMBER)).isInstanceOf(NotFound.class);
        assertThat(list(SEPTEMBER)).isEmpty();

        caller.become(people.somebody(centre, Role.FINANCE, "Fela Finanse"));
        assertThat(list(SEPTEMBER)).extracting(SettlementRow::child).containsExactly(child);
        people.restrict(RecordKind.CHILD, child.value());
        assertThatThrownBy(() -> costs.circumstance(id)).isInstanceOf(NotFound.class);
        assertThat(list(SEPTEMBER)).isEmpty();
    }

    /** SET-80: on the day before, nobody knew of the child; of today's end the month is the one that is known now, what was taken away left out. */
    @Test
    void aMonthIsReckonedAsItWasKnownOnADay() {
        LocalDate today = LocalDate.now(clock);
        costs.record(payers(child));
        CostFactId id = CostFactId.next();
        costs.record(new RecordCosts(child, List.of(new RecordCosts.NewCircumstance(id, supplement(FIRST_DAY))), null, null, null));
        assertThat(settlements.monthAsKnown(child, SEPTEMBER, today)).isEqualTo(settlements.month(child, SEPTEMBER));
        costs.removeCircumstance(id, costs.circumstance(id).version(), "decyzji nie było");
        assertThat(settlements.monthAsKnown(child, SEPTEMBER, today)).isEqualTo(settlements.month(child, SEPTEMBER));

        assertThatThrownBy(() -> settlements.monthAsKnown(child, SEPTEMBER, today.minusDays(1)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("SET-80"));
    }

    /** SET-80: between two corrections everything is as it was then, the days that families share included. */
    @Test
    void whatWasKnownAtAMomentComesBackFromTheTrail() {
        costs.record(payers(child));
        placed("Hanna");
        familyCosts.record(new RecordFamilyCost(
                CostFactId.next(), family, new FamilyCostContent(Category.REMUNERATION, new BigDecimal("4100"), LocalDate.of(2026, 1, 1), null, "umowa 3/2026")));
        ChildMonth before = settlements.month(child, SEPTEMBER);
        Instant then = clock.instant();
        StayRow stay = placements.stays(child).getFirst();
        placements.end(new EndStay(stay.id(), LocalDate.of(2026, 9, 20), EndReason.RETURN_TO_FAMILY, null, stay.version()));
        policies.choose(new ChoosePolicy("COUNT_LEAVING_DAY", "true", LocalDate.of(2020, 1, 1), "Zarządzenie starosty"));
        assertThat(settlements.month(child, SEPTEMBER)).isNotEqualTo(before);

        assertThat(known(then)).isEqualTo(before);
        assertThat(known(clock.instant())).isEqualTo(settlements.month(child, SEPTEMBER));
    }

    /** SET-80: 1628 × 15 ÷ 30 = 814.00; with the council's 1800 it was 900.00, and with 1900, as it should have read, 950.00. */
    @Test
    void whatWasCorrectedIsKnownAsItWasBelievedBefore() {
        CostFactId rate = prices.record(new RecordRate(CostFactId.next(), raised("1800.00")));
        CostFactId place = classifications.record(new RecordClassification(CostFactId.next(), classified(FundSource.STATE)));
        Instant then = clock.instant();
        long version = prices.rate(rate).version();
        prices.correct(new CorrectRate(rate, version, "literówka w uchwale", raised("1900.00")));
        classifications.correct(new CorrectClassification(
                place, classifications.classification(place).version(), "inna dotacja", classified(FundSource.EU)));

        assertThat(known(then).base()).isEqualTo(new BigDecimal("900.00"));
        assertThat(settlements.month(child, SEPTEMBER).base()).isEqualTo(new BigDecimal("950.00"));
        assertThat(sourceOf(priceRecords.classificationsOf(caller.centre(), then))).isEqualTo(FundSource.STATE);
        assertThat(sourceOf(priceRecords.classificationsOf(caller.centre()))).isEqualTo(FundSource.EU);
        assertThatThrownBy(() -> prices.correct(new CorrectRate(rate, version, "inna pomyłka", raised("1850.00")))).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> prices.correct(new CorrectRate(
                        rate, prices.rate(rate).version(), "pomyłka", new RateContent(LegalNumber.COFIN_RATE_Y1, BigDecimal.TEN, FIRST_DAY, "XII/7/2025"))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("SET-77"));
    }

    private static RateContent raised(String amount) {
        return new RateContent(LegalNumber.BENEFIT_OTHER_FAMILY, new BigDecimal(amount), LocalDate.of(2026, 1, 1), "XII/7/2025");
    }

    private static ClassifiedContent classified(FundSource source) {
        return new ClassifiedContent(
                Category.MAINTENANCE_BENEFIT, new Classification("855", "85508", TaskKind.OWN, source), LocalDate.of(2026, 1, 1), "dotacja");
    }

    private static FundSource sourceOf(Classifications known) {
        return known.of(Category.MAINTENANCE_BENEFIT, SEPTEMBER).source();
    }

    private ChildMonth known(Instant moment) {
        Set<UUID> one = Set.of(child.value());
        List<CostFacts> facts = List.copyOf(former.of(caller.centre(), one, moment).values());
        return ChildMonth.of(
                facts.getFirst(), months.known(caller.centre(), SEPTEMBER, facts, moment), priceRecords.classificationsOf(caller.centre()));
    }

    private List<SettlementRow> list(YearMonth month) {
        return settlements.children(month, null, SettlementSort.NAME, false, PageRequest.page(1)).rows();
    }

    private ChildId placed(String firstName) {
        ChildId placed = children.register(CareFixture.aGirl(firstName, "Kowalczyk"));
        placements.place(PlaceChild.of(placed, family, CareFixture.byCourtFrom(FIRST_DAY)));
        return placed;
    }

    private static CircumstanceContent supplement(LocalDate since) {
        return new CircumstanceContent(CircumstanceKind.DISABILITY_SUPPLEMENT, since, null, null, "PCPR.5211.1.2026");
    }

    private static RecordCosts payers(ChildId child) {
        PayersContent content = new PayersContent(
                FIRST_DAY, LiabilityFacts.Origin.ORDINARY, new TerytCode("0603022"), null, null, null, null, FIRST_DAY, "oświadczenie matki", null);
        return new RecordCosts(child, null, null, List.of(new RecordCosts.NewPayers(CostFactId.next(), content)), null);
    }
}
