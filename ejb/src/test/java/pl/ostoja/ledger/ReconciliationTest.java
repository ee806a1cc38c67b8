package pl.ostoja.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.RECOMMENDED;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.days;
import static pl.ostoja.settlement.SettlementFixture.month;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.EndReason;
import pl.ostoja.settlement.Line;
import pl.ostoja.settlement.LineDetails;
import pl.ostoja.settlement.SettledMonth;
import pl.ostoja.shared.Explanation;

class ReconciliationTest {
    private static final RunId JUNE = RunId.next();
    private static final RunId JULY = RunId.next();
    private static final SettledMonth THROUGHOUT = aChild(aStay("2026-01-01")).in(month("2026-06"));
    private static final SettledMonth ENDED = aChild(aStay("2026-01-01").until("2026-06-10", EndReason.RETURN_TO_FAMILY)).in(month("2026-06"));

    @Test
    @DisplayName("LDG-6: a closed month whose facts have not changed gets not one correcting line")
    void untouched() {
        assertThat(Reconciliation.of(booked(THROUGHOUT), THROUGHOUT, written("STAY", "2026-07-01"))).isEmpty();
    }

    @Test
    @DisplayName("LDG-6, LDG-7: a stay that ended on 10 June and was said to on 1 July is 21 days late")
    void aLateEnd() {
        var found = Reconciliation.of(booked(THROUGHOUT), ENDED, written("STAY", "2026-07-01"));

        assertThat(found).singleElement().satisfies(one -> {
            // 1628 × 9/30 = 488,40 instead of 1628,00.
            assertThat(one.correction().difference().base().zloty()).isEqualTo(new BigDecimal("-1139.60"));
            assertThat(one.days()).isEqualTo(days("2026-06-10", "2026-06-30"));
            assertThat(one.late().days()).isEqualTo(21);
            assertThat(one.late().kind()).isEqualTo("STAY");
        });
    }

    @Test
    @DisplayName("LDG-6: what is corrected once is not corrected again, and a second late fact is measured from what was corrected")
    void correctedTwice() {
        List<LedgerLine> booked = booked(THROUGHOUT);
        Reconciliation.of(booked, ENDED, written("STAY", "2026-07-01")).forEach(found -> booked.add(LedgerLine.of(JULY, 1, found)));

        assertThat(Reconciliation.of(booked, ENDED, written("STAY", "2026-07-02"))).isEmpty();

        var later = aChild(aStay("2026-01-01").until("2026-06-15", EndReason.RETURN_TO_FAMILY)).in(month("2026-06"));
        assertThat(Reconciliation.of(booked, later, written("STAY", "2026-07-03"))).singleElement().satisfies(one -> {
            assertThat(one.correction().difference().days()).isEqualTo(5);
            assertThat(one.days()).isEqualTo(days("2026-06-10", "2026-06-14"));
            assertThat(one.late().days()).isEqualTo(23);
        });
    }

    @Test
    @DisplayName("LDG-7: a fact that was written down before it makes a difference is not late")
    void inTime() {
        assertThat(Reconciliation.of(booked(THROUGHOUT), ENDED, written("STAY", "2026-06-05"))).first().satisfies(one -> assertThat(one.late().days()).isZero());
    }

    @Test
    @DisplayName("LDG-7: the change of the record itself goes before others of the child, the child's before those of all")
    void whichFactItWas() {
        var average = change("AVERAGE_COST", person(11), person(11), "2026-07-09");
        var payers = change("PAYERS", person(12), CHILD, "2026-07-08");
        var stay = change("STAY", person(13), CHILD, "2026-07-07");

        assertThat(new Changes(List.of(stay, payers, average)).source(CHILD, List.of(person(13)))).contains(stay);
        assertThat(new Changes(List.of(stay, payers, average)).source(CHILD, List.of(person(14)))).contains(payers);
        assertThat(new Changes(List.of(average)).source(CHILD, List.of(person(14)))).contains(average);
    }

    @Test
    @DisplayName("LDG-6: who is the parent of a child may change what it costs, because days with a parent are days of home leave")
    void aTieThatIsWrittenDownLate() {
        assertThat(written("KINSHIP", "2026-07-01").children()).containsExactly(CHILD);
        assertThat(written("NOTICE", "2026-07-01").children()).isEmpty();
    }

    @Test
    @DisplayName("LDG-1: what is kept of a line says all that the line said")
    void aKeptLineSaysTheSame() {
        Line line = THROUGHOUT.lines().getFirst();
        LedgerLine kept = LedgerLine.of(JUNE, 1, line);

        assertThat(LineDetails.of(kept.line(SettingsText.read(SettingsText.write(RECOMMENDED))))).isEqualTo(LineDetails.of(line));
    }

    @Test
    @DisplayName("LDG-6: a correcting line says what was booked and what is known now")
    void aCorrectingLineExplainsItself() {
        var found = Reconciliation.of(booked(THROUGHOUT), ENDED, written("STAY", "2026-07-01")).getFirst();

        Explanation why = LedgerLine.of(JULY, 1, found).correction().why();

        assertThat(why).isEqualTo(found.correction().why());
    }

    private static List<LedgerLine> booked(SettledMonth month) {
        return new ArrayList<>(month.lines().stream().map(line -> LedgerLine.of(JUNE, 1, line)).toList());
    }

    private static Changes written(String kind, String on) {
        return new Changes(List.of(change(kind, person(11), CHILD, on)));
    }

    private static Changes.Change change(String kind, UUID record, UUID subject, String on) {
        return new Changes.Change(kind, record, subject, day(on).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), day(on));
    }
}
