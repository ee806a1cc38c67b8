package pl.ostoja.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.ostoja.settlement.CostArbitraries;
import pl.ostoja.settlement.CostFacts;
import pl.ostoja.settlement.Entry;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.MonthOfCare;
import pl.ostoja.settlement.SettledMonth;
import pl.ostoja.settlement.SettlementMonth;

/** What holds for closed months whatever becomes known of them. */
class LedgerPropertiesTest {
    private static final Changes NOTHING = new Changes(List.of());

    /** What is known of a child, time after time, and a closed month. */
    private record Example(List<CostFacts> known, SettlementMonth month) {}

    @Provide
    Arbitrary<Example> examples() {
        return CostArbitraries.children().list().ofMinSize(2).ofMaxSize(5).flatMap(known -> CostArbitraries.monthsOf(known.getFirst())
                .flatMap(month -> CostArbitraries.settings().map(settings -> new Example(known, CostArbitraries.month(month, settings)))));
    }

    /** LDG-6: computed again from the same facts, given in whatever order, a closed month gets not one correcting line. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anUntouchedMonthGetsNoCorrection(@ForAll("examples") Example example, @ForAll Random luck) {
        CostFacts known = example.known().getFirst();
        var circumstances = new ArrayList<>(known.circumstances());
        var payers = new ArrayList<>(known.payers());
        Collections.shuffle(circumstances, luck);
        Collections.shuffle(payers, luck);

        var again = new CostFacts(known.care(), known.facilities(), circumstances, known.expenses(), payers);

        assertThat(Reconciliation.of(booked(settled(known, example)), settled(again, example), NOTHING)).isEmpty();
    }

    /** LDG-6: whatever became known in between, what is booked in the end is what is known in the end, and then there is nothing left to book. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void afterAllCorrectionsTheLedgerSaysWhatIsKnown(@ForAll("examples") Example example) {
        List<LedgerLine> booked = booked(settled(example.known().getFirst(), example));
        for (CostFacts known : example.known()) {
            for (Reconciliation.Found found : Reconciliation.of(booked, settled(known, example), NOTHING)) {
                assertThat(found.days().since()).isBetween(example.month().month().atDay(1), example.month().month().atEndOfMonth());
                booked.add(LedgerLine.of(RunId.next(), booked.size() + 1, found));
            }
        }

        SettledMonth last = settled(example.known().getLast(), example);
        assertThat(sum(booked)).isEqualTo(last.base());
        assertThat(Reconciliation.of(booked, last, NOTHING)).isEmpty();
    }

    /** LDG-4: the hash of a run is the hash of its lines, however they were cut into portions. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void theHashDoesNotDependOnPortions(@ForAll("examples") Example example, @ForAll Random luck) {
        List<LedgerLine> booked = example.known().stream().flatMap(known -> booked(settled(known, example)).stream()).toList();
        int cut = booked.isEmpty() ? 0 : luck.nextInt(booked.size());

        String first = booked.subList(0, cut).stream().map(LedgerLine::content).reduce("", RunHash::next);
        String both = booked.subList(cut, booked.size()).stream().map(LedgerLine::content).reduce(first, RunHash::next);

        assertThat(both).isEqualTo(booked.stream().map(LedgerLine::content).reduce("", RunHash::next));
    }

    private static SettledMonth settled(CostFacts known, Example example) {
        return MonthOfCare.of(known, example.month());
    }

    private static List<LedgerLine> booked(SettledMonth month) {
        return new ArrayList<>(month.lines().stream().map(line -> LedgerLine.of(RunId.next(), 1, line)).toList());
    }

    private static Grosze sum(List<LedgerLine> lines) {
        return lines.stream().map(LedgerLine::entry).map(Entry::totals).map(Entry.Totals::base).reduce(Grosze.NONE, Grosze::plus);
    }
}
