package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.ostoja.access.CurrentCaller;

/** Which warnings about families the caller has read. Whoever asks has asked for the family first. */
@ApplicationScoped
class Warnings {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    boolean isToBeRead(AssistanceCase family) {
        return WarningRules.isToBeRead(family.content().warning(), read(family));
    }

    void refuseUnread(AssistanceCase family) {
        WarningRules.refuseUnread(family.content().warning(), read(family));
    }

    boolean isKnown(WarningReadingId id) {
        return em.find(WarningReading.class, id) != null;
    }

    void add(WarningReading reading) {
        em.persist(reading);
    }

    private List<String> read(AssistanceCase family) {
        return family.content().warning() == null
                ? List.of()
                : em.createQuery("select r.warning from WarningReading r where r.assistance = :family and r.account = :me", String.class)
                        .setParameter("family", family.id())
                        .setParameter("me", caller.get().account())
                        .getResultList();
    }
}
