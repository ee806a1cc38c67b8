package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import pl.ostoja.access.Notices;
import pl.ostoja.people.PossibleDuplicateFound;
import pl.ostoja.shared.Explanation;

/** Tells the heads of the centre of what the registrar may not know (PPL-3): that the person may be in the register already. */
@ApplicationScoped
class DuplicateNotices {
    @PersistenceContext
    EntityManager em;

    @Inject
    Notices notices;

    void tell(@Observes PossibleDuplicateFound found) {
        em.createQuery("select c from Child c where c.person = :known", Child.class)
                .setParameter("known", found.known())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        child -> notices.tellHeads(
                                found.centre(),
                                Explanation.of("people.notice.possibleDuplicate", child.fileNumber()),
                                "/placement/details?child=" + child.id()),
                        () -> notices.tellHeads(found.centre(), Explanation.of("people.notice.possibleDuplicateOfPerson"), "/access/notices"));
    }
}
