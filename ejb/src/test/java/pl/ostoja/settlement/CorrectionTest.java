package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.settlement.SettlementFixture.COUNTY;
import static pl.ostoja.settlement.SettlementFixture.FACILITY;
import static pl.ostoja.settlement.SettlementFixture.MUNICIPALITY;
import static pl.ostoja.settlement.SettlementFixture.RECOMMENDED;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.averageCost;
import static pl.ostoja.settlement.SettlementFixture.month;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.settlement.Entry.Totals;
import pl.ostoja.shared.Explanation;

class CorrectionTest {

    @Test
    @DisplayName("SET-71: an untouched month needs no correction")
    void anUntouchedMonth() {
        var month = aChild(aStay("2025-03-10")).in("2026-03");

        assertThat(Correction.between(booked(month), aChild(aStay("2025-03-10")).in("2026-03").lines())).isEmpty();
        assertThat(Correction.between(List.of(), List.of())).isEmpty();
    }

    @Test
    @DisplayName("SET-70: a stay that ended three weeks ago takes back the days that were booked too much")
    void aLateEnd() {
        var booked = booked(aChild(aStay("2026-01-01")).in("2026-06"));
        var now = aChild(aStay("2026-01-01").until("2026-06-10", EndReason.RETURN_TO_FAMILY)).in("2026-06");

        var corrections = Correction.between(booked, now.lines());

        // 1628 × 9/30 = 488,40 instead of 1628,00; 10 % of it 48,84 instead of 162,80.
        assertThat(corrections).singleElement().satisfies(correction -> {
            assertThat(correction.difference()).isEqualTo(new Totals(-21, zl("-1139.60"), zl("-113.96"), zl("-1025.64")));
            assertThat(correction.why()).isEqualTo(Explanation.of(
                    "settlement.correction", Category.MAINTENANCE_BENEFIT, 30L, zl("1628").zloty(), 9L, zl("488.40").zloty(), zl("-1139.60").zloty(),
                    zl("-113.96").zloty(), zl("-1025.64").zloty()));
        });
    }

    @Test
    @DisplayName("SET-70: a new average cost corrects the amount alone, and what is corrected once is not corrected again")
    void aNewAverageCost() {
        var child = aChild(aStay("2026-01-01").in(CareForm.SOCIALISATION_FACILITY));
        var entries = new ArrayList<>(booked(child.in(month("2026-04", RECOMMENDED, averageCost("9000")))));
        var now = child.in(month("2026-04", RECOMMENDED, averageCost("9000"), averageCost(FACILITY, "9192.75", "2026-03-27")));

        var corrections = Correction.between(entries, now.lines());
        corrections.forEach(correction -> entries.add(correction.entry()));

        assertThat(corrections)
                .extracting(Correction::difference)
                .containsExactly(new Totals(0, zl("192.75"), zl("19.28"), zl("173.47"))); // 919,275 up to 919,28 instead of 900,00
        assertThat(Correction.between(entries, now.lines())).isEmpty();
    }

    @Test
    @DisplayName("SET-70: another payer gives all back to the one and takes all from the other")
    void anotherPayer() {
        var booked = booked(aChild(aStay("2026-01-01")).paidBy("2026-01-01", COUNTY, null, NotShared.FOREIGN).in("2026-06"));
        var now = aChild(aStay("2026-01-01")).paidBy("2026-01-01", COUNTY, MUNICIPALITY, null).in("2026-06");

        assertThat(Correction.between(booked, now.lines()))
                .extracting(correction -> correction.about().payers(), Correction::difference)
                .containsExactly(
                        tuple(new Payers(COUNTY, null), new Totals(-30, zl("-1628"), Grosze.NONE, zl("-1628"))),
                        tuple(new Payers(COUNTY, MUNICIPALITY), new Totals(30, zl("1628"), zl("162.80"), zl("1465.20"))));
    }

    private static List<Entry> booked(SettledMonth month) {
        return month.lines().stream().map(Entry::of).toList();
    }
}
