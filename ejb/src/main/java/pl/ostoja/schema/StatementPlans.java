package pl.ostoja.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/**
 * How PostgreSQL plans statements. As a rule it keeps one plan for a statement, whatever its values (see {@code postgresql.cli}): most differ only by who
 * asks. What is looked for by its beginning differs by it a thousandfold, and the one plan for all goes through everybody.
 */
@ApplicationScoped
public class StatementPlans {
    @PersistenceContext
    EntityManager em;

    private volatile Boolean chosen;

    /** Until the end of the transaction each statement is planned for its own values, which takes a millisecond; other databases always do. */
    public void forTheseValues() {
        if (chosen()) {
            em.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class).getSingleResult();
        }
    }

    private boolean chosen() {
        if (chosen == null) {
            chosen = em.unwrap(Session.class)
                    .doReturningWork(connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
        }
        return chosen;
    }
}
