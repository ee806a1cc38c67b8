package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people do besides, for who gives them roles and families. */
@ApplicationScoped
public class OutsideWorks {
    @PersistenceContext
    EntityManager em;

    /** The latest first. */
    List<OutsideWork> of(AccountId account) {
        return em.createQuery("select w from OutsideWork w where w.account = :account order by w.period.since desc, w.id", OutsideWork.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** The municipalities, by their TERYT codes, in which the account has duties of a social worker on the day or will have. */
    public Set<String> socialWorkerIn(AccountId account, LocalDate from) {
        return of(account).stream()
                .map(OutsideWork::row)
                .filter(work -> work.kind() == OutsideWorkKind.SOCIAL_WORKER && (work.period().isOpen() || !work.period().until().isBefore(from)))
                .map(OutsideWorkRow::municipality)
                .collect(Collectors.toSet());
    }
}
