package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.fostering.FosterFamilyEnds;
import pl.ostoja.shared.BusinessRuleViolation;

/** PLC-67, PLC-95: a family does not end its work, nor vanish from the register, while children live there or a place is kept there. */
@ApplicationScoped
class FamilyEndGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Holds holds;

    @Inject
    Clock clock;

    void refuseWithChildren(@Observes FosterFamilyEnds end) {
        long living = em.createQuery("select count(s) from Stay s where s.family = :family and (s.until is null or s.until > :on)", Long.class)
                .setParameter("family", end.family())
                .setParameter("on", end.on())
                .getSingleResult();
        if (living > 0) {
            throw new BusinessRuleViolation("PLC-67", "placement.violation.childrenLiveThere", living);
        }
        refuseWithPlaces(end);
    }

    private void refuseWithPlaces(FosterFamilyEnds end) {
        LocalDate kept = holds.lastDayWithFamily(end.family(), LocalDate.now(clock));
        if (kept != null) {
            throw new BusinessRuleViolation("PLC-95", "placement.violation.placeKeptThere", kept);
        }
    }
}
