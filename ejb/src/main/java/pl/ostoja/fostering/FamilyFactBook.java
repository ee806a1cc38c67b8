package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** Writes dated facts about families down, corrects them and takes them away, all in the one way. Whoever calls has asked for the right; visibility is asked here. */
@ApplicationScoped
class FamilyFactBook {
    private static final System.Logger LOG = System.getLogger(FamilyFactBook.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    FosterFamilies families;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** What may stand beside the other facts of the same kind about the family. */
    interface Rule<C> {
        void check(C content, List<C> others, LocalDate today);
    }

    /** Writing down the same fact again changes nothing. The family waits for whoever is just changing it. */
    <C extends DatedContent, F extends FamilyFact<C>> FamilyFactId record(
            Class<F> type, FamilyFactId id, FosterFamilyId familyId, Function<FosterFamily, F> made, Rule<C> rule) {
        FosterFamily family = families.visibleFileLocked(familyId);
        if (em.find(type, id) == null) {
            F fact = made.apply(family);
            rule.check(fact.content(), others(type, fact), LocalDate.now(clock));
            em.persist(fact);
            log(type, fact, "recorded");
        }
        return id;
    }

    <C extends DatedContent, F extends FamilyFact<C>> F correct(Class<F> type, FamilyFactId id, long version, String reason, C content, Rule<C> rule) {
        F fact = locked(type, id, version);
        rule.check(content, others(type, fact), LocalDate.now(clock));
        fact.become(content);
        trail.because(reason);
        log(type, fact, "corrected");
        return fact;
    }

    <F extends FamilyFact<?>> F remove(Class<F> type, FamilyFactId id, long version, String reason) {
        F fact = locked(type, id, version);
        removals.remove(fact, version, reason);
        log(type, fact, "removed");
        return fact;
    }

    <F extends FamilyFact<?>> F visible(Class<F> type, FamilyFactId id) {
        F fact = found(type, id);
        families.visibleFile(fact.family());
        trail.seen(fact.centre().value(), FosterFamilyService.AUDIT_KIND, fact.family().value(), type.getSimpleName());
        return fact;
    }

    /** The family, of which a part is shown; refuses one that the caller does not see. */
    FosterFamily seen(FosterFamilyId id, String part) {
        FosterFamily family = families.visibleFile(id);
        trail.seen(family.centre().value(), FosterFamilyService.AUDIT_KIND, id.value(), part);
        return family;
    }

    /** The latest first; whoever asks has asked for the families. */
    <F extends FamilyFact<?>> List<F> of(Class<F> type, Collection<FosterFamilyId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select d from " + type.getSimpleName() + " d where d.family.value in (:families) order by d.content.since desc, d.id.value", type)
                        .setParameter("families", ids.stream().map(FosterFamilyId::value).toList())
                        .getResultList();
    }

    <F extends FamilyFact<?>> List<F> of(Class<F> type, FosterFamilyId id) {
        return of(type, List.of(id));
    }

    void flush() {
        em.flush();
    }

    private <C extends DatedContent, F extends FamilyFact<C>> List<C> others(Class<F> type, F fact) {
        return of(type, fact.family()).stream().filter(other -> !other.id().equals(fact.id())).map(FamilyFact::content).toList();
    }

    private <F extends FamilyFact<?>> F locked(Class<F> type, FamilyFactId id, long version) {
        F fact = found(type, id);
        families.visibleFileLocked(fact.family());
        EditConflict.refuseUnlessCurrent(version, fact.version());
        return fact;
    }

    /** Whoever asks asks for the family next, or has done so. */
    <F extends FamilyFact<?>> F found(Class<F> type, FamilyFactId id) {
        return em.createQuery("select d from " + type.getSimpleName() + " d where d.id = :id", type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void log(Class<?> type, FamilyFact<?> fact, String what) {
        LOG.log(System.Logger.Level.INFO, "family {0}: {1} {2} {3}", fact.family(), type.getSimpleName(), fact.id(), what);
    }
}
