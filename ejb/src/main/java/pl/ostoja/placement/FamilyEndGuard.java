package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import pl.ostoja.fostering.FosterFamilyEnds;
import pl.ostoja.shared.BusinessRuleViolation;

/** PLC-67: a family does not end its work, nor vanish from the register, while children live there. */
@ApplicationScoped
class FamilyEndGuard {
    @PersistenceContext
    EntityManager em;

    void refuseWithChildren(@Observes FosterFamilyEnds end) {
        long living = em.createQuery("select count(s) from Stay s where s.family = :family and (s.until is null or s.until > :on)", Long.class)
                .setParameter("family", end.family())
                .setParameter("on", end.on())
                .getSingleResult();
        if (living > 0) {
            throw new BusinessRuleViolation("PLC-67", "placement.violation.childrenLiveThere", living);
        }
    }
}
