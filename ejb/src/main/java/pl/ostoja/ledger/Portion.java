package pl.ostoja.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.schema.EntityTable;
import pl.ostoja.schema.TableRow;
import pl.ostoja.settlement.SettledMonth;

/** Some lines of a run on their way to the database: numbers them and goes on with the hash and the totals of the run. */
final class Portion {
    private final RunId run;
    private final List<TableRow> rows = new ArrayList<>();
    private String hash;
    private RunTotals totals;
    private UUID reached;

    Portion(LedgerRun run) {
        this.run = run.id();
        this.hash = run.hash();
        this.totals = run.totals();
        this.reached = run.progress().reached();
    }

    /** What a child costs in the run's own month. */
    void add(UUID child, SettledMonth month) {
        month.lines().forEach(line -> add(LedgerLine.of(run, nextNumber(), line)));
        month.missing().forEach(missing -> {
            rows.add(EntityTable.row(new LedgerGap(run, child, missing)));
            totals = totals.withGap();
        });
        reached = child;
    }

    /** What has to be booked of closed months of a child. */
    void correct(UUID child, List<Reconciliation.Found> found) {
        found.forEach(correction -> add(LedgerLine.of(run, nextNumber(), correction)));
        reached = child;
    }

    private void add(LedgerLine line) {
        rows.add(EntityTable.row(line));
        hash = RunHash.next(hash, line.content());
        totals = totals.with(line);
    }

    private int nextNumber() {
        return totals.lines() + 1;
    }

    void writeTo(Consumer<TableRow> database) {
        rows.forEach(database);
    }

    String hash() {
        return hash;
    }

    RunTotals totals() {
        return totals;
    }

    UUID reached() {
        return reached;
    }
}
