package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.settlement.SettlementFixture.BOOK;
import static pl.ostoja.settlement.SettlementFixture.aChild;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.EndReason;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/** 150 zł are due for half of September 2025, and 300 zł for every month after it. */
class FeeDutiesTest {
    private static final CareLaw LAW = CareLaw.recommended(BOOK);
    private static final CostFacts CHILD = aChild(aStay("2025-09-16")).build();

    @ParameterizedTest(name = "SET-81: with {0} paid arrears exceed twelve months on {1}; a bureau is told until {2}, legally {3}, planned by {4}")
    @CsvSource({
        "0.01, 2026-10-01, 2026-10-31, 2026-11-02, 2026-10-30", // a Saturday before All Saints' on a Sunday
        "150, 2026-11-01, 2026-12-01, 2026-12-01, 2026-12-01",
        "750, 2027-01-01, 2027-01-31, 2027-02-01, 2027-01-29", // October and November paid, too
    })
    void thirtyDaysFromTheThirteenthMonth(String paid, String begun, String unshifted, String legal, String planBy) {
        Duty duty = one(fee(null), paid);

        assertThat(duty.key().anchor()).isEqualTo(begun);
        var due = ((Deadline.ByDay) duty.deadline()).due();
        assertThat(due.unshifted()).isEqualTo(unshifted);
        assertThat(due.legal()).isEqualTo(legal);
        assertThat(due.planBy()).isEqualTo(planBy);
        assertThat(duty.article()).isEqualTo("art. 193 ust. 8 UWR");
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void itSaysSinceWhenAndHowMuch() {
        Duty duty = one(fee(null), "0.01");

        assertThat(duty.why()).isEqualTo(Explanation.of("settlement.why.FEE_ARREARS_REPORT", day("2025-09-01"), day("2026-10-01"), 12, 30));
        assertThat(duty.facts()).containsExactly(
                Explanation.of("settlement.fact.unpaidSince", day("2025-09-01")), Explanation.of("settlement.fact.arrears", new BigDecimal("3749.99")));
    }

    @Test
    @DisplayName("SET-81: it is done when a bureau was told of these arrears, and not by what it was told of earlier ones")
    void told() {
        assertThat(one(fee("2026-10-12"), "0.01").state()).isEqualTo(DutyState.fulfilled(day("2026-10-12")));
        assertThat(one(fee("2026-10-12"), "4100").state()).isEqualTo(DutyState.OPEN);
    }

    /** Arrears of thirteen months from October on; half of September is paid on the 20th, so that those from October 2025 exceed a year in November. */
    @Test
    @DisplayName("SET-81: what was paid late leaves a duty that ended, and later arrears are owed anew")
    void paidLate() {
        List<Duty> duties = all(CHILD, fee(null), Map.of("2026-10-20", "150"));

        assertThat(duties).extracting(duty -> duty.key().anchor().toString(), Duty::state).containsExactly(
                tuple("2026-10-01", DutyState.ended(day("2026-10-20"), Explanation.of("settlement.ended.feePaid"))), tuple("2026-11-01", DutyState.OPEN));
        assertThat(duties.getFirst().daysLate(day("2027-01-01"))).isZero();
        assertThat(all(CHILD, fee("2026-10-12"), Map.of("2026-10-20", "150")).getFirst().state()).isEqualTo(DutyState.fulfilled(day("2026-10-12")));
        assertThat(all(CHILD, fee("2026-10-21"), Map.of("2026-10-20", "150")).getFirst().isOpen()).as("told too late").isFalse();
    }

    @Test
    @DisplayName("SET-81: as long as more months are owed than the act bears, a payment ends nothing")
    void paidTooLittle() {
        assertThat(all(CHILD, fee(null), Map.of("2027-01-10", "150", "2027-02-10", "300"))).singleElement().satisfies(duty -> {
            assertThat(duty.key().anchor()).isEqualTo("2026-10-01");
            assertThat(duty.state()).isEqualTo(DutyState.OPEN);
            assertThat(duty.facts()).contains(Explanation.of("settlement.fact.arrears", new BigDecimal("3900.00")));
        });
    }

    @Test
    @DisplayName("SET-81: of a child that left in time, or for whom nobody pays, none is owed")
    void notOwed() {
        CostFacts gone = aChild(aStay("2025-09-16").until("2026-09-01", EndReason.ADOPTION)).build();

        assertThat(all(gone, fee(null), "0.01")).isEmpty();
        assertThat(all(aChild(aStay("2025-09-16").until("2026-09-02", EndReason.ADOPTION)).build(), fee(null), "0.01")).hasSize(1);
        assertThat(all(CHILD, remitted(), "0.01")).isEmpty();
    }

    @Test
    @DisplayName("SET-81: a bureau is told after the fee began, and not in the future")
    void whenABureauIsTold() {
        assertThatCode(() -> FeeRules.checkTold(fee("2026-10-12"), day("2026-10-12"))).doesNotThrowAnyException();
        assertThatCode(() -> FeeRules.checkTold(fee(null), day("2026-10-12"))).doesNotThrowAnyException();
        for (String told : List.of("2026-10-13", "2025-09-15")) {
            assertThatThrownBy(() -> FeeRules.checkTold(fee(told), day("2026-10-12")))
                    .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("SET-81"));
        }
    }

    @Test
    void kindsAreDeclaredOnce() {
        assertThat(FeeDuties.kinds()).extracting(DutyKind::code).containsExactly("FEE_ARREARS_REPORT");
    }

    private static FeeContent fee(String told) {
        return new FeeContent("PCPR.1", null, day("2025-09-16"), null, new BigDecimal("300"), null, null, told == null ? null : day(told));
    }

    private static FeeContent remitted() {
        return new FeeContent("PCPR.1", null, day("2025-09-16"), null, new BigDecimal("300"), FeeRelief.REMITTED, new BigDecimal("300"));
    }

    private static Duty one(FeeContent fee, String paid) {
        List<Duty> duties = all(CHILD, fee, paid);
        assertThat(duties).hasSize(1);
        return duties.getFirst();
    }

    private static List<Duty> all(CostFacts child, FeeContent fee, String paid) {
        return all(child, fee, Map.of("2026-09-01", paid));
    }

    /** @param paid by the days of the payments */
    private static List<Duty> all(CostFacts child, FeeContent fee, Map<String, String> paid) {
        List<Duty> duties = new ArrayList<>();
        var payments = paid.entrySet().stream().map(one -> new FeePaymentContent(day(one.getKey()), new BigDecimal(one.getValue()), null)).toList();
        FeeDuties.derive(child.care(), child.circumstances(), new FeeAccount(List.of(fee), payments), LAW, duties::add);
        return duties;
    }
}
