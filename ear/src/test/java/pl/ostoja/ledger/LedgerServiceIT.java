package pl.ostoja.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayRow;
import pl.ostoja.settlement.AverageContent;
import pl.ostoja.settlement.AverageDetails;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.CorrectAverage;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.CostFixture;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.ExpenseContent;
import pl.ostoja.settlement.FamilyCostContent;
import pl.ostoja.settlement.FamilyCostService;
import pl.ostoja.settlement.LiabilityFacts;
import pl.ostoja.settlement.PayersContent;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.settlement.PublishAverage;
import pl.ostoja.settlement.RecordCosts;
import pl.ostoja.settlement.RecordFamilyCost;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** Months on their way through the ledger. A child from 16 September 2026 on, 1628 a month, the first year of care. */
@ServiceTest
@Tag("h2")
class LedgerServiceIT {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final TerytCode MUNICIPALITY = new TerytCode("0603022");

    @Inject
    LedgerService ledger;

    @Inject
    LedgerViewService views;

    @Inject
    KnownMonthService known;

    @Inject
    LedgerRecords records;

    @Inject
    LedgerLines lines;

    @Inject
    CostService costs;

    @Inject
    PriceService prices;

    @Inject
    FacilityService facilities;

    @Inject
    FamilyCostService familyCosts;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    AllChildren careOf;

    @Inject
    CostFixture cared;

    @Inject
    CentreFixture centres;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private final CentreId centre = CentreId.next();
    private Caller system;
    private Caller anna;
    private Caller ewa;
    private FosterFamilyId family;
    private ChildId child;

    @BeforeEach
    void placeAChild() {
        system = Caller.system(centre);
        caller.become(system);
        centres.open(centre, "Ośrodek " + centre);
        family = cared.family();
        child = cared.placed("Zofia", family, MUNICIPALITY);
        anna = people.somebody(centre, Role.FINANCE, "Anna Finanse");
        ewa = people.somebody(centre, Role.HEAD, "Ewa Kierownik");
        caller.become(anna);
    }

    /** 1628 × 15 ÷ 30 = 814.00, of which 10 % = 81.40. */
    @Test
    void aMonthIsComputedCheckedApprovedBySomebodyElseAndClosed() {
        RunId run = ledger.compute(new ComputeMonth(SEPTEMBER));
        assertThat(details(run).state()).isEqualTo(RunState.COMPUTED);
        assertThat(details(run).totals()).isEqualTo(new RunTotals(1, 0, 0, amounts(15, "814.00", "81.40", "732.60"), Amounts.NONE));

        close(run);
        assertThat(details(run).state()).isEqualTo(RunState.CLOSED);
        assertThat(lines.ofClosed(centre, SEPTEMBER, OCTOBER)).extracting(ClosedLine::payingMunicipality).contains(MUNICIPALITY);
        assertThat(lines.ofClosed(centre, SEPTEMBER, SEPTEMBER)).singleElement().satisfies(line -> {
            assertThat(line.child()).isEqualTo(child.value());
            assertThat(line.owedBy(MUNICIPALITY)).isEqualTo(new BigDecimal("81.40"));
        });
    }

    /** Paid to the end of September, gone on the 20th: 1628 × 4 ÷ 30 = 217.07 instead of 814.00. */
    @Test
    void whatComesLateIsBookedWithTheNextMonth() {
        close(ledger.compute(new ComputeMonth(SEPTEMBER)));
        endOn(LocalDate.of(2026, 9, 20));

        RunId october = ledger.compute(new ComputeMonth(OCTOBER));

        assertThat(details(october).totals().corrections()).isEqualTo(1);
        assertThat(details(october).totals().corrected()).isEqualTo(amounts(-11, "-596.93", "-59.69", "-537.24"));
        assertThat(booked(october)).singleElement().satisfies(line -> {
            assertThat(line.month()).isEqualTo(SEPTEMBER);
            assertThat(line.late().kind()).isEqualTo("STAY");
            assertThat(line.late().days()).isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(2026, 9, 20), LocalDate.now(clock)));
        });
        close(october);
        assertThat(lines.ofClosed(centre, SEPTEMBER, OCTOBER)).extracting(line -> line.owedBy(MUNICIPALITY))
                .containsExactly(new BigDecimal("81.40"), new BigDecimal("-59.69"));
    }

    /** LDG-11: 814.00 were booked; since the end on the 20th is known it is 217.07, and October books the difference. */
    @Test
    void aMonthIsReckonedAgainAsItWasKnownOnADay() {
        LocalDate today = LocalDate.now(clock);
        RunId september = ledger.compute(new ComputeMonth(SEPTEMBER));
        close(september);
        assertThat(known.of(september, today)).isEqualTo(new KnownMonth(
                september, SEPTEMBER, today, 1, amounts(15, "814.00", "81.40", "732.60"), amounts(15, "814.00", "81.40", "732.60"), 0, List.of()));
        assertThat(known.of(september, today.minusDays(1)).reckoned()).as("yesterday nobody knew of the child").isEqualTo(Amounts.NONE);

        endOn(LocalDate.of(2026, 9, 20));
        assertThat(known.of(september, today).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.name()).isEqualTo("Zofia Kowalczyk");
            assertThat(difference.reckoned()).isEqualTo(amounts(4, "217.07", "21.71", "195.36"));
            assertThat(difference.difference()).isEqualTo(amounts(-11, "-596.93", "-59.69", "-537.24"));
        });
        people.restrict(RecordKind.CHILD, child.value());
        assertThat(known.of(september, today).differing()).isEqualTo(1);
        assertThat(known.of(september, today).differences()).isEmpty();

        close(ledger.compute(new ComputeMonth(OCTOBER)));
        assertThat(known.of(september, today).differing()).as("corrected").isZero();
    }

    @Test
    void aClosedMonthThatNobodyTouchedGetsNoCorrection() {
        close(ledger.compute(new ComputeMonth(SEPTEMBER)));
        RunId october = ledger.compute(new ComputeMonth(OCTOBER));
        assertThat(details(october).totals().corrections()).isZero();
        assertThat(details(october).totals().all()).isEqualTo(amounts(31, "1628.00", "162.80", "1465.20"));
    }

    /** Of files that were opened by mistake: of one 814.00 were booked, which are booked back; for the other something was spent in October. */
    @Test
    void whatWasBookedOfAFileThatWasTakenAwayIsBookedBack() {
        close(ledger.compute(new ComputeMonth(SEPTEMBER)));
        people.as(system, () -> {
            ChildId lena = children.register(CareFixture.aGirl("Lena", "Nowak"));
            ExpenseContent spent = new ExpenseContent(Category.RANDOM_EVENT, new BigDecimal("100"), LocalDate.of(2026, 10, 5), null, null);
            costs.record(new RecordCosts(lena, null, List.of(new RecordCosts.NewExpense(CostFactId.next(), spent)), null, null));
            StayRow stay = placements.stays(child).getFirst();
            placements.remove(stay.id(), "dwie karty jednego dziecka", stay.version());
            List.of(child, lena).forEach(one -> children.remove(one, "dwie karty jednego dziecka", children.details(one).version()));
        });

        RunId october = ledger.compute(new ComputeMonth(OCTOBER));

        assertThat(details(october).totals()).isEqualTo(new RunTotals(
                1, 1, 0, amounts(-15, "-814.00", "-81.40", "-732.60"), amounts(-15, "-814.00", "-81.40", "-732.60")));
        assertThat(careOf.fileNumbers(List.of(child.value()))).as("for the note").containsKey(child.value());
    }

    /** Two children share 4100: 2050 each. When one is found to have left, the other bears 4100 × 15 ÷ 19 = 3236.84. */
    @Test
    void whoSharesTheCostOfAFamilyIsCorrectedToo() {
        people.as(system, () -> {
            cared.placed("Hanna", family, MUNICIPALITY);
            familyCosts.record(new RecordFamilyCost(
                    CostFactId.next(), family, new FamilyCostContent(Category.REMUNERATION, new BigDecimal("4100"), LocalDate.of(2026, 1, 1), null, "umowa 3/2026")));
        });
        close(ledger.compute(new ComputeMonth(SEPTEMBER)));
        endOn(LocalDate.of(2026, 9, 20));

        RunId october = ledger.compute(new ComputeMonth(OCTOBER));

        assertThat(booked(october)).filteredOn(line -> line.isCorrecting() && !line.child().equals(child.value())).singleElement().satisfies(line -> {
            assertThat(line.amounts().base()).isEqualTo(new BigDecimal("1186.84"));
            assertThat(line.late().kind()).isEqualTo("STAY");
            assertThat(views.line(line.id()).late().subject()).as("the other child").isNull();
        });
    }

    /** 9192.75 × 15 ÷ 30 = 4596.38, of which 459.64; with the corrected 9300.00 it is 4650.00, of which 465.00. */
    @Test
    void aCorrectedAverageCostCorrectsClosedMonths() {
        CostFactId average = CostFactId.next();
        people.as(system, () -> inAnInstitution(average));
        close(ledger.compute(new ComputeMonth(SEPTEMBER)));
        people.as(system, () -> {
            AverageDetails published = prices.average(average);
            AverageContent right = new AverageContent(new BigDecimal("9300.00"), published.publishedOn(), published.gazette(), null);
            prices.correct(new CorrectAverage(average, published.version(), "sprostowanie w dzienniku urzędowym", right));
        });

        RunId october = ledger.compute(new ComputeMonth(OCTOBER));

        assertThat(booked(october)).filteredOn(LedgerLine::isCorrecting).singleElement().satisfies(line -> {
            assertThat(line.month()).isEqualTo(SEPTEMBER);
            assertThat(line.amounts()).isEqualTo(amounts(0, "53.62", "5.36", "48.26"));
            assertThat(line.late().kind()).isEqualTo("AVERAGE_COST");
            assertThat(line.late().days()).isEqualTo(ChronoUnit.DAYS.between(CareFixture.DAY, LocalDate.now(clock)));
        });
    }

    private void inAnInstitution(CostFactId average) {
        FacilityId facility = facilities.open(new OpenFacility(
                FacilityId.next(), FacilityContent.of("Dom Dziecka w Opolu", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661"))));
        prices.publish(new PublishAverage(
                average, facility, null, null, new BigDecimal("9192.75"), LocalDate.of(2026, 3, 27), "Dz. Urz. poz. 1", null));
        ChildId lena = children.register(CareFixture.aGirl("Lena", "Nowak"));
        StayId stay = placements.placeElsewhere(new PlaceElsewhere(
                lena, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka w Opolu", CareFixture.byCourtFrom(CareFixture.DAY), null, null, null));
        costs.record(new RecordCosts(lena, null, null, List.of(payers()), List.of(new StaySpent(stay, facility))));
    }

    @Test
    void nobodyApprovesWhatTheyPreparedAndNothingElseThanWhatTheySaw() {
        RunId run = ledger.compute(new ComputeMonth(SEPTEMBER));
        String seen = details(run).hash();
        ledger.check(run);
        refused("LDG-8", () -> ledger.approve(new ApproveRun(run, seen)));

        assertThat(ledger.compute(new ComputeMonth(SEPTEMBER))).isEqualTo(run);
        ledger.check(run);
        caller.become(ewa);
        refused("LDG-4", () -> ledger.approve(new ApproveRun(run, seen)));
        ledger.approve(new ApproveRun(run, details(run).hash()));
        refused("LDG-9", () -> ledger.withdraw(new WithdrawRun(run, "pomyłka")));
    }

    @Test
    void whatIsNotAsItWasComputedIsNotApproved() throws Exception {
        RunId run = ledger.compute(new ComputeMonth(SEPTEMBER));
        ledger.check(run);
        transaction.begin();
        em.createNativeQuery("delete from ledger_line where run_id = :run").setParameter("run", run.value()).executeUpdate();
        transaction.commit();

        caller.become(ewa);
        refused("LDG-4", () -> ledger.approve(new ApproveRun(run, details(run).hash())));
    }

    @Test
    void monthsAreClosedInOrder() {
        RunId september = ledger.compute(new ComputeMonth(SEPTEMBER));
        RunId october = ledger.compute(new ComputeMonth(OCTOBER));
        approve(october);
        refused("LDG-3", () -> ledger.close(october));
        close(september);
        ledger.close(october);
        refused("LDG-2", () -> ledger.compute(new ComputeMonth(SEPTEMBER)));
    }

    /** October has no corrections of September, which was closed after it was computed. */
    @Test
    void aMonthIsComputedAnewWhenAnotherWasClosedMeanwhile() {
        RunId september = ledger.compute(new ComputeMonth(SEPTEMBER));
        RunId october = ledger.compute(new ComputeMonth(OCTOBER));
        close(september);
        ledger.check(october);
        caller.become(ewa);
        refused("LDG-5", () -> ledger.approve(new ApproveRun(october, details(october).hash())));
    }

    @Test
    void aWithdrawnMonthIsBegunAgain() {
        RunId first = ledger.compute(new ComputeMonth(SEPTEMBER));
        ledger.withdraw(new WithdrawRun(first, "za wcześnie"));
        RunId second = ledger.compute(new ComputeMonth(SEPTEMBER));
        assertThat(second).isNotEqualTo(first);
        close(second);
    }

    @Test
    void itBelongsToTheCentreAndToThoseWithTheRight() {
        RunId run = ledger.compute(new ComputeMonth(SEPTEMBER));
        caller.become(people.somebody(CentreId.next(), Role.FINANCE, "Z Daleka"));
        assertThatThrownBy(() -> ledger.check(run)).isInstanceOf(NotFound.class);
        caller.become(people.somebody(centre, Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> ledger.compute(new ComputeMonth(SEPTEMBER))).isInstanceOf(NotPermitted.class);
    }

    /** What is approved is all of it, whoever may see the children; lines are seen through their child. */
    @Test
    void theLinesOfAHiddenChildAreNotShownAndStayInTheSums() {
        RunId run = ledger.compute(new ComputeMonth(SEPTEMBER));
        BookedLine line = lines(run, LineFilter.ALL).getFirst();
        assertThat(line.name()).isEqualTo("Zofia Kowalczyk");
        assertThat(line.parts().full()).isEqualTo(new BigDecimal("1628.00"));
        assertThat(line.settings()).isNotEmpty();
        assertThat(views.line(line.id())).isEqualTo(line);
        assertThat(lines(run, new LineFilter(Category.MAINTENANCE_BENEFIT, false, MUNICIPALITY.value(), child, "zof"))).hasSize(1);
        assertThat(lines(run, new LineFilter(null, true, null, null, null))).isEmpty();

        people.restrict(RecordKind.CHILD, child.value());
        assertThat(lines(run, LineFilter.ALL)).isEmpty();
        assertThatThrownBy(() -> views.line(line.id())).isInstanceOf(NotFound.class);
        assertThat(views.sums(run).categories()).singleElement().satisfies(sum -> {
            assertThat(sum.what()).isEqualTo("MAINTENANCE_BENEFIT");
            assertThat(sum.amounts()).isEqualTo(amounts(15, "814.00", "81.40", "732.60"));
        });
        assertThat(views.sums(run).municipalities()).extracting(SumRow::what).containsExactly(MUNICIPALITY.value());
        assertThat(views.runs(PageRequest.page(1)).rows()).extracting(RunDetails::run).containsExactly(run);
    }

    private List<BookedLine> lines(RunId run, LineFilter filter) {
        return views.lines(run, filter, LineSort.LATE, true, PageRequest.page(1)).rows();
    }

    private void close(RunId run) {
        approve(run);
        ledger.close(run);
    }

    private void approve(RunId run) {
        caller.become(anna);
        ledger.check(run);
        caller.become(ewa);
        ledger.approve(new ApproveRun(run, details(run).hash()));
        caller.become(anna);
    }

    private RunDetails details(RunId run) {
        return records.run(run, centre).details();
    }

    private List<LedgerLine> booked(RunId run) {
        return em.createQuery("select l from LedgerLine l where l.run = :run order by l.number", LedgerLine.class).setParameter("run", run).getResultList();
    }

    private void endOn(LocalDate day) {
        people.as(system, () -> cared.leaves(child, day));
    }

    private static RecordCosts.NewPayers payers() {
        PayersContent content = new PayersContent(
                CareFixture.DAY, LiabilityFacts.Origin.ORDINARY, MUNICIPALITY, null, null, null, null, CareFixture.DAY, "oświadczenie matki", null);
        return new RecordCosts.NewPayers(CostFactId.next(), content);
    }

    private static Amounts amounts(long days, String base, String municipal, String county) {
        return new Amounts(days, new BigDecimal(base), new BigDecimal(municipal), new BigDecimal(county));
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
