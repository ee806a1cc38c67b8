package pl.ostoja.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Supplier;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.EditConflict;

/**
 * Writes facts down from which duties follow, corrects them and takes them away, all in the one way. Whoever calls has asked for the right, and has locked
 * the child or the family that the fact is about.
 */
@ApplicationScoped
public class FactBook {
    private static final System.Logger LOG = System.getLogger(FactBook.class.getName());
    private static final Runnable NOTHING_ELSE = () -> {};

    @PersistenceContext
    EntityManager em;

    @Inject
    Duties duties;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    /** A fact whose identifier was made just now, so that it cannot have been written down before. */
    public void add(RecordedRow fact) {
        add(fact, NOTHING_ELSE);
    }

    /**
     * Writing down the same fact again changes nothing.
     *
     * @param made makes it, or refuses what cannot be; not called for a fact that is known
     */
    public <F extends RecordedRow> void record(Class<F> type, Object id, Supplier<F> made) {
        record(type, id, made, NOTHING_ELSE);
    }

    /** @param consequence what changes with it, before duties are derived from both */
    public <F extends RecordedRow> void record(Class<F> type, Object id, Supplier<F> made, Runnable consequence) {
        if (em.find(type, id) == null) {
            add(made.get(), consequence);
        }
    }

    /**
     * Something more is known of it, such as its end.
     *
     * @param version the one that the change started from; refused if it is no more the latest
     * @param change changes the fact, or refuses what cannot be
     */
    public void change(RecordedRow fact, long version, Runnable change) {
        EditConflict.refuseUnlessCurrent(version, fact.version());
        change.run();
        followUp(fact, NOTHING_ELSE, "changed");
    }

    /**
     * @param version the one that the correction started from; refused if it is no more the latest
     * @param correction corrects the fact, or refuses what cannot be
     */
    public void correct(RecordedRow fact, long version, String reason, Runnable correction) {
        correct(fact, version, reason, correction, NOTHING_ELSE);
    }

    /** @param consequence as in {@link #record(Class, Object, Supplier, Runnable)} */
    public void correct(RecordedRow fact, long version, String reason, Runnable correction, Runnable consequence) {
        EditConflict.refuseUnlessCurrent(version, fact.version());
        correction.run();
        trail.because(reason);
        followUp(fact, consequence, "corrected");
    }

    /** @param version as in a correction */
    public void remove(RecordedRow fact, long version, String reason) {
        remove(fact, version, reason, NOTHING_ELSE);
    }

    /** @param consequence as in {@link #record(Class, Object, Supplier, Runnable)} */
    public void remove(RecordedRow fact, long version, String reason, Runnable consequence) {
        removals.remove(fact, version, reason);
        followUp(fact, consequence, "removed");
    }

    private void add(RecordedRow fact, Runnable consequence) {
        em.persist(fact);
        followUp(fact, consequence, "recorded");
    }

    private void followUp(RecordedRow fact, Runnable consequence, String what) {
        consequence.run();
        duties.refresh(fact.centre(), List.of(fact.auditSubject()));
        LOG.log(System.Logger.Level.INFO, "record {0}: {1} {2} {3}", fact.auditSubject(), fact.getClass().getSimpleName(), fact.auditId(), what);
    }
}
