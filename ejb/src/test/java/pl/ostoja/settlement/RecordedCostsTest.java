package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.COUNTY;
import static pl.ostoja.settlement.SettlementFixture.MUNICIPALITY;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.month;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ostoja.centre.CentreId;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.schema.EntityTable;
import pl.ostoja.settlement.LiabilityFacts.Origin;
import pl.ostoja.shared.Period;

/** What is written down is what the rules get, and a line is told with all of its parts. */
class RecordedCostsTest {
    private static final CentreId CENTRE = CentreId.next();
    private static final ChildId THE_CHILD = new ChildId(CHILD);
    private static final CostFactId ID = CostFactId.next();

    @Test
    void aCircumstanceIsHandedOnWithItsDays() {
        FosterFamilyId family = new FosterFamilyId(person(1001));
        var lasting = new CircumstanceContent(CircumstanceKind.DISABILITY_SUPPLEMENT, day("2026-07-01"), null, null, "PCPR.1.2026");
        var respite = new CircumstanceContent(CircumstanceKind.RESPITE, day("2026-07-01"), day("2026-07-14"), family, null);

        assertThat(new RecordedCircumstance(ID, CENTRE, THE_CHILD, lasting).fact())
                .isEqualTo(new Circumstance(ID.value(), CircumstanceKind.DISABILITY_SUPPLEMENT, Period.from(day("2026-07-01")), null));
        assertThat(new RecordedCircumstance(ID, CENTRE, THE_CHILD, respite).fact())
                .isEqualTo(new Circumstance(ID.value(), CircumstanceKind.RESPITE, Period.of(day("2026-07-01"), day("2026-07-14")), family.value()));
    }

    @Test
    void anExpenseIsHandedOnInGrosze() {
        var content = new ExpenseContent(Category.HOLIDAY_SUBSIDY, new BigDecimal("512.5"), day("2026-07-01"), day("2026-08-03"), null);

        assertThat(new RecordedExpense(ID, CENTRE, THE_CHILD, content).fact())
                .isEqualTo(new Expense(ID.value(), Category.HOLIDAY_SUBSIDY, zl("512.50"), day("2026-07-01"), day("2026-08-03")));
    }

    /** Places within what is embedded have columns of their own also where rows are written in bulk. */
    @Test
    void everyPlaceOfADecisionHasItsColumn() {
        assertThat(EntityTable.of(RecordedPayers.class).columns())
                .contains("residence", "registration", "court_seat", "left_in", "host", "county", "municipality", "removed_on")
                .doesNotContain("code")
                .doesNotHaveDuplicates();
    }

    @Test
    void aDecisionIsHandedOnAsItWasDecided() {
        var content = new PayersContent(day("2026-07-01"), Origin.ORDINARY, MUNICIPALITY, null, null, null, null, day("2026-07-09"), "meldunek", null);
        var found = new Liability.Found(Liability.Basis.RESIDENCE, COUNTY, MUNICIPALITY, null);
        var payers = new RecordedPayers(ID, CENTRE, THE_CHILD, content, found);

        assertThat(payers.fact()).isEqualTo(new PayerDecision(ID.value(), day("2026-07-01"), COUNTY, MUNICIPALITY, null));
        assertThat(payers.details().why()).isEqualTo(found.why());
    }

    /** The stay was entered with a wrong first day, of December 2011; what was decided then follows when the day is corrected. */
    @Test
    void whetherCareBeganBefore2012IsNotKeptWithADecision() {
        var content = new PayersContent(day("2012-12-15"), Origin.ORDINARY, MUNICIPALITY, null, null, null, null, day("2013-01-09"), "meldunek", null);
        var payers = new RecordedPayers(ID, CENTRE, THE_CHILD, content, new Liability.Found(Liability.Basis.RESIDENCE, COUNTY, null, NotShared.BEFORE_2012));

        assertThat(payers.fact()).isEqualTo(new PayerDecision(ID.value(), day("2012-12-15"), COUNTY, MUNICIPALITY, null));
    }

    @Test
    void pricesAreHandedOnWithWhereTheyAreWritten() {
        FacilityId facility = FacilityId.next();
        var published = new PublishAverage(ID, facility, null, null, new BigDecimal("9192.75"), day("2026-03-27"), "Dz. Urz. poz. 9", null);
        var raised = new RateContent(LegalNumber.BENEFIT_KINSHIP, new BigDecimal("1200"), day("2026-01-01"), "XII/7/2025");
        var pay = new FamilyCostContent(Category.REMUNERATION, new BigDecimal("4932.71"), day("2026-01-01"), null, "umowa 3/2026");
        FosterFamilyId family = new FosterFamilyId(person(1001));

        RecordedAverage average = new RecordedAverage(CENTRE, published, CareForm.SOCIALISATION_FACILITY, published.content());
        assertThat(average.fact())
                .isEqualTo(new AverageCost(
                        ID.value(), facility.value(), null, CareForm.SOCIALISATION_FACILITY, zl("9192.75"), day("2026-03-27"), "Dz. Urz. poz. 9"));
        assertThat(average.details().effectiveFrom()).isEqualTo(day("2026-04-01"));
        assertThat(new RecordedRate(ID, CENTRE, raised).fact())
                .isEqualTo(new CountyRate(ID.value(), LegalNumber.BENEFIT_KINSHIP, zl("1200.00"), day("2026-01-01"), "XII/7/2025"));
        assertThat(new RecordedFamilyCost(ID, CENTRE, family, pay).shared(62))
                .isEqualTo(new SharedCost(
                        family.value(), Category.REMUNERATION, new Price(zl("4932.71"), Category.REMUNERATION.article(), "umowa 3/2026"), 62));
    }

    /** 120 000 ÷ (12 × 10) = 1000; with costs of 132 000 it is 1100. An amount that was published otherwise stays as it was published. */
    @Test
    void anAverageThatWasReckonedIsCorrectedByItsCosts() {
        var published = new PublishAverage(ID, FacilityId.next(), null, null, null, day("2026-03-27"), "poz. 9", costs("120000"));
        RecordedAverage average = new RecordedAverage(CENTRE, published, CareForm.SOCIALISATION_FACILITY, published.content());
        assertThat(average.details().amount()).isEqualTo(new BigDecimal("1000.00"));
        assertThat(average.details().content()).isEqualTo(published.content());

        average.correct(average.details().content().with(costs("132000")));
        assertThat(average.details().amount()).isEqualTo(new BigDecimal("1100.00"));

        average.correct(new AverageContent(new BigDecimal("1050.00"), day("2026-03-27"), "poz. 9", costs("132000")));
        assertThat(average.details().content().amount()).isEqualTo(new BigDecimal("1050.00"));
    }

    private static YearCosts costs(String cost) {
        return new YearCosts(2025, new BigDecimal(cost), BigDecimal.ZERO, Collections.nCopies(12, BigDecimal.TEN), null, null);
    }

    /** law.md example 1: 1628 × 15 ÷ 30 = 814.00; 10 % = 81.40; the rest 732.60. */
    @Test
    void aLineIsToldWithAllOfItsParts() {
        ChildMonth told = ChildMonth.of(aChild(aStay("2026-09-16")).build(), month("2026-09"), new Classifications(List.of()));

        assertThat(told.whole()).isTrue();
        assertThat(told.lines()).singleElement().satisfies(line -> {
            assertThat(line.category()).isEqualTo(Category.MAINTENANCE_BENEFIT);
            assertThat(line.since()).isEqualTo(day("2026-09-16"));
            assertThat(line.until()).isEqualTo(day("2026-09-30"));
            assertThat(line.full()).isEqualTo(new BigDecimal("1628.00"));
            assertThat(line.percent()).isEqualTo(new BigDecimal("100"));
            assertThat(line.counted()).isEqualTo(15);
            assertThat(line.of()).isEqualTo(30);
            assertThat(line.base()).isEqualTo(new BigDecimal("814.00"));
            assertThat(line.year()).isEqualTo(1);
            assertThat(line.rate()).isEqualTo(new BigDecimal("10"));
            assertThat(line.municipal()).isEqualTo(new BigDecimal("81.40"));
            assertThat(line.county()).isEqualTo(new BigDecimal("732.60"));
            assertThat(line.payingCounty()).isEqualTo(COUNTY);
            assertThat(line.payingMunicipality()).isEqualTo(MUNICIPALITY);
            assertThat(line.settings()).isNotEmpty();
        });
        assertThat(told.municipal().add(told.county())).isEqualTo(told.base());
    }
}
