package pl.ostoja.audit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the running transaction will leave in the trail. Collected until the outermost service call ends, so that the lock on the head of the chain
 * is held for the shortest time and always taken last: two transactions can never wait for each other over it.
 */
@TransactionScoped
class AuditBuffer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<AuditDraft> drafts = new ArrayList<>();
    private transient int depth;
    private transient String reason;
    private transient String operation;

    /** Enters a service call; the first one gives the operation its name. */
    void enter(String operation) {
        if (depth++ == 0) {
            this.operation = operation;
        }
    }

    /** Leaves a service call; true if it was the outermost. */
    boolean leave() {
        return --depth == 0;
    }

    void because(String reason) {
        this.reason = reason;
    }

    String operation() {
        return operation;
    }

    void add(AuditDraft draft) {
        drafts.add(draft);
    }

    /** Takes out all that was collected, with the transaction's reason where an entry has none of its own. */
    List<AuditDraft> drain() {
        List<AuditDraft> all = drafts.stream()
                .map(draft -> draft.reason() != null || reason == null
                        ? draft
                        : new AuditDraft(draft.centre(), draft.action(), draft.kind(), draft.record(), draft.subject(), reason, draft.detail(), draft.changes()))
                .toList();
        drafts.clear();
        return all;
    }

    boolean holds(AuditAction action, UUID record) {
        return drafts.stream().anyMatch(draft -> draft.action() == action && record.equals(draft.record()));
    }
}
