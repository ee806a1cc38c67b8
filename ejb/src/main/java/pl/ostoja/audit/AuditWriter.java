package pl.ostoja.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts collected entries at the end of their chains, inside the running transaction. */
@ApplicationScoped
class AuditWriter {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Sends the pending changes to the database, so that the listener has told of every one of them. */
    void flush() {
        em.flush();
    }

    void write(Actor actor, String operation, List<AuditDraft> drafts) {
        // Chains in a fixed order, so that two transactions writing to the same two cannot block each other.
        drafts.stream()
                .collect(Collectors.groupingBy(draft -> chainOf(draft, actor), TreeMap::new, Collectors.toList()))
                .forEach((chain, ofChain) -> extend(chain, actor, operation, ofChain));
    }

    private void extend(UUID chain, Actor actor, String operation, List<AuditDraft> drafts) {
        AuditHead head = AuditHead.lock(em, chain);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (AuditDraft draft : drafts) {
            AuditEntry entry = new AuditEntry(
                            chain, head.number() + 1, at, actor.account(), actor.name(), draft.action(), operation, draft.kind(), draft.record(),
                            draft.subject(), draft.reason(), draft.detail(), draft.changes(), actor.requestNumber(), actor.address(), head.hash(), null)
                    .sealed();
            em.persist(new AuditRow(entry));
            head.advance(entry);
        }
    }

    private static UUID chainOf(AuditDraft draft, Actor actor) {
        if (draft.centre() != null) {
            return draft.centre();
        }
        return actor.centre() == null ? AuditChain.INSTALLATION : actor.centre();
    }
}
