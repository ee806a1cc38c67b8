package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import pl.ostoja.shared.BusinessRuleViolation;

/** Which facts are written down already under the identifiers that clients make. */
@ApplicationScoped
class KnownFacts {
    @PersistenceContext
    EntityManager em;

    /** SET-79: what was taken away does not come back under its identifier; its history would tell of two facts. */
    boolean contain(Class<? extends RecordedFact> type, CostFactId id) {
        if (em.find(type, id) != null) {
            return true;
        }
        Long removed = (Long) em.createNativeQuery("select count(*) from " + type.getAnnotation(Table.class).name() + " where id = :id", Long.class)
                .setParameter("id", id.value())
                .getSingleResult();
        if (removed > 0) {
            throw new BusinessRuleViolation("SET-79", "settlement.violation.takenAway", id.toString());
        }
        return false;
    }
}
