package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.settlement.CostFacts;
import pl.ostoja.settlement.CostRecords;
import pl.ostoja.settlement.MonthOfCare;
import pl.ostoja.settlement.SettledMonth;
import pl.ostoja.settlement.SettlementMonth;
import pl.ostoja.settlement.SettlementMonths;
import pl.ostoja.shared.Period;

/**
 * Computes runs, some hundred children at a time. The run itself keeps how far it has come, in the transaction that writes the lines; so whoever goes on,
 * after a crash too, books nothing twice and leaves nothing out (LDG-1).
 */
@ApplicationScoped
class RunComputation {
    /** A centre of the usual size is done at once. */
    private static final int PORTION = 500;

    @Inject
    LedgerRecords ledger;

    @Inject
    LateFacts late;

    @Inject
    CentreRegister centres;

    @Inject
    CostRecords records;

    @Inject
    SettlementMonths months;

    /** LDG-1: the month of all children, whoever may see them; what was computed of it before is taken away. */
    LedgerRun begin(CentreId centre, YearMonth month, Signature by) {
        LedgerRun run = ledger.live(centre, month).orElseGet(() -> new LedgerRun(RunId.next(), centre, month, centres.county(centre)));
        boolean isNew = run.state() == null;
        run.begin(late.known(centre), ledger.lastClosed(centre).map(LedgerRun::id).orElse(null), by);
        if (isNew) {
            ledger.add(run);
        } else {
            ledger.clear(run);
        }
        return run;
    }

    /** The next portion. The last one leaves the run computed. */
    void goOn(LedgerRun run) {
        if (run.progress().correcting()) {
            corrections(run);
        } else {
            ownMonth(run);
        }
    }

    private void ownMonth(LedgerRun run) {
        Period days = Period.of(run.month().atDay(1), run.month().atEndOfMonth());
        List<UUID> children = next(run, records.concerned(run.centre(), days));
        Map<UUID, CostFacts> facts = ledger.reading(() -> records.facts(children));
        SettlementMonth month = ledger.reading(() -> months.of(run.centre(), run.month(), facts.values()));
        Portion portion = new Portion(run);
        children.forEach(child -> portion.add(child, settled(facts.get(child), month)));
        if (run.progress().equals(RunProgress.BEGINNING)) {
            ledger.add(new LedgerSettings(run.id(), run.month(), month.settings()));
        }
        write(run, portion);
        if (children.size() < PORTION) {
            run.turnToCorrections();
            corrections(run);
        }
    }

    private void corrections(LedgerRun run) {
        TreeMap<YearMonth, LedgerRun> closed = new TreeMap<>();
        ledger.closed(run.centre()).forEach(earlier -> closed.put(earlier.month(), earlier));
        Changes changes = closed.isEmpty() ? new Changes(List.of()) : late.since(closed.lastEntry().getValue().known(), run.centre());
        if (changes.all().isEmpty()) {
            run.computed();
            return;
        }
        Period span = Period.of(closed.firstKey().atDay(1), closed.lastKey().atEndOfMonth());
        List<UUID> children = next(run, late.children(changes, run.centre(), span));
        write(run, corrected(run, children, closed.keySet(), changes));
        if (children.size() < PORTION) {
            run.computed();
        }
    }

    private Portion corrected(LedgerRun run, List<UUID> children, Collection<YearMonth> closed, Changes changes) {
        Map<UUID, CostFacts> facts = ledger.reading(() -> records.facts(children));
        Map<YearMonth, SettlementMonth> now = ledger.reading(() -> months.of(run.centre(), closed, facts.values()));
        Map<UUID, Map<YearMonth, List<LedgerLine>>> booked =
                children.isEmpty() ? Map.of() : ledger.reading(() -> ledger.booked(run.centre(), children));
        Portion portion = new Portion(run);
        for (UUID child : children) {
            Map<YearMonth, List<LedgerLine>> before = booked.getOrDefault(child, Map.of());
            for (YearMonth month : closed) {
                var found = Reconciliation.of(before.getOrDefault(month, List.of()), settled(facts.get(child), now.get(month)), changes);
                portion.correct(child, found);
                if (!found.isEmpty() && !ledger.hasSettings(run.id(), month)) {
                    ledger.add(new LedgerSettings(run.id(), month, now.get(month).settings()));
                }
            }
        }
        return portion;
    }

    /** @param facts null of a file that was taken away as a mistake: what was booked of it is booked back */
    private static SettledMonth settled(CostFacts facts, SettlementMonth month) {
        return facts == null ? new SettledMonth(month.month(), List.of(), List.of()) : MonthOfCare.of(facts, month);
    }

    private static List<UUID> next(LedgerRun run, SortedSet<UUID> children) {
        return children.stream().filter(child -> child.compareTo(run.progress().reached()) > 0).limit(PORTION).toList();
    }

    private void write(LedgerRun run, Portion portion) {
        ledger.write(portion);
        run.wrote(portion);
    }
}
