package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.shared.NotFound;

/** Families with an assistant as courts deal with them: for those who see the family, and for those who see its courts and nothing else of it (VIS-10). */
@ApplicationScoped
public class FamiliesInCourt {
    @PersistenceContext
    EntityManager em;

    @Inject
    AssistanceCases cases;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    /** Refuses a family whose courts the caller does not see. */
    public void require(AssistanceCaseId id) {
        find(id);
    }

    /** The same, and whoever else changes the facts of the family waits until this transaction ends. */
    public void requireLocked(AssistanceCaseId id) {
        em.find(AssistanceCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        find(id);
    }

    /** Refuses as well. In one statement, and one more for who sees some families in court only. */
    public FamilyInCourt seen(AssistanceCaseId id) {
        AssistanceCase found = find(id);
        boolean whole = visibility.courtsAlone(RecordKind.ASSISTANCE, "c").isEmpty() || cases.isVisible(id);
        CaseStanding standing = found.standing();
        return new FamilyInCourt(
                id, found.fileNumber(), found.content().label(), standing.on(LocalDate.now(clock)), standing.obliged(), found.isRestricted(), whole);
    }

    private AssistanceCase find(AssistanceCaseId id) {
        Condition seen = visibility.inCourt(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery("select c from AssistanceCase c where c.id = :id and " + seen, AssistanceCase.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
