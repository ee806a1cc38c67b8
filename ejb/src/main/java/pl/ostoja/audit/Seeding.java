package pl.ostoja.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.schema.EntityTable;
import pl.ostoja.schema.TableRow;

/**
 * Takes the records of one centre that nobody typed and hands them on as rows, with the trail as it would be had they been entered one by one in the
 * application. For demonstrations and measurements (ADR 32); what a service does is never written this way.
 */
public final class Seeding {
    private final UUID chain;
    private final Consumer<TableRow> rows;
    private final boolean withTrail;
    private final List<Pending> pending = new ArrayList<>();

    /** An entry that waits for its place in the chain. */
    private record Pending(Entered entered, AuditDraft draft) {
        Instant at() {
            return entered.at();
        }
    }

    /**
     * @param chain the centre
     * @param withTrail whether the trail is written too
     */
    public Seeding(UUID chain, Consumer<TableRow> rows, boolean withTrail) {
        this.chain = chain;
        this.rows = rows;
        this.withTrail = withTrail;
    }

    /** A record that was made; {@link Seeded#done} hands it on when nothing happens to it any more. */
    public Seeded made(Object entity, UUID id, Entered entered) {
        return new Seeded(this, entity, id, entered);
    }

    /** A row that the trail does not know: a projection, a key, a message. */
    public void row(Object entity) {
        rows.accept(EntityTable.row(entity));
    }

    /** The same under an identifier of the generator's, so that the same county has the same rows. */
    public void row(Object entity, UUID id) {
        rows.accept(EntityTable.row(entity).with("id", id));
    }

    /** Somebody did something that changed no field. */
    public void did(AuditAction action, String kind, UUID record, String reason, String detail, Entered entered) {
        file(new AuditDraft(chain, action, kind, record, record, reason, detail, List.of()), entered);
    }

    boolean withTrail() {
        return withTrail;
    }

    void file(AuditDraft draft, Entered entered) {
        if (withTrail) {
            pending.add(new Pending(entered, draft));
        }
    }

    /** Closes the trail: all entries in the order of time, each sealed with the one before it. */
    public void finish() {
        if (pending.isEmpty()) {
            return;
        }
        pending.sort(Comparator.comparing(Pending::at));
        AuditHead head = new AuditHead(chain);
        for (Pending next : pending) {
            AuditEntry entry = entry(head, next.draft(), next.entered()).sealed();
            rows.accept(EntityTable.row(new AuditRow(entry)));
            head.advance(entry);
        }
        rows.accept(EntityTable.row(head));
        pending.clear();
    }

    private AuditEntry entry(AuditHead head, AuditDraft draft, Entered entered) {
        return new AuditEntry(
                chain, head.number() + 1, entered.at().truncatedTo(ChronoUnit.MICROS), entered.account(), entered.name(), draft.action(), entered.operation(),
                draft.kind(), draft.record(), draft.subject(), draft.reason(), draft.detail(), draft.changes(), null, null, head.hash(), null);
    }
}
