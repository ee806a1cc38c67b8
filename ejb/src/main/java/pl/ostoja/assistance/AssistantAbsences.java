package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** When assistants are away, and whose families that concerns. */
@ApplicationScoped
class AssistantAbsences {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    /** Absences of other centres are not found. */
    AssistantAbsence find(AssistantAbsenceId id, CentreId centre) {
        return em.createQuery("select b from AssistantAbsence b where b.id = :id", AssistantAbsence.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(found -> found.centre().equals(centre))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(AssistantAbsenceId id) {
        return em.find(AssistantAbsence.class, id) != null;
    }

    void add(AssistantAbsence absence) {
        em.persist(absence);
    }

    /** What is written down of the account's absences, but for one; null for none. */
    List<AssistantAbsenceContent> of(AccountId account, AssistantAbsenceId but) {
        return em.createQuery("select b from AssistantAbsence b where b.account = :account order by b.content.since", AssistantAbsence.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(absence -> !absence.id().equals(but))
                .map(AssistantAbsence::content)
                .toList();
    }

    /** The next to begin or to end first. */
    Page<AssistantAbsence> list(CentreId centre, AbsenceTime time, LocalDate today, PageRequest page) {
        String from = " from AssistantAbsence b where b.centre = :centre and " + time.condition();
        long total = em.createQuery("select count(b)" + from, Long.class)
                .setParameter("centre", centre)
                .setParameter("today", today)
                .getSingleResult();
        String order = time == AbsenceTime.OVER ? " order by b.content.until desc, b.id.value" : " order by b.content.since, b.id.value";
        List<AssistantAbsence> rows = em.createQuery("select b" + from + order, AssistantAbsence.class)
                .setParameter("centre", centre)
                .setParameter("today", today)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    Map<AccountId, String> names(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : em.createQuery("select a.id, a.name from Account a where a.id.value in (:accounts)", Object[].class)
                        .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (AccountId) row[0], row -> (String) row[1]));
    }

    /** Who of these is away on the day. */
    Set<AccountId> away(Collection<AccountId> accounts, LocalDate day) {
        return accounts.isEmpty()
                ? Set.of()
                : em.createQuery("select b.account.value from AssistantAbsence b where b.account.value in (:accounts) and " + AbsenceTime.NOW.condition(), UUID.class)
                        .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
                        .setParameter("today", day)
                        .getResultStream()
                        .map(AccountId::new)
                        .collect(Collectors.toSet());
    }

    /** A family in somebody's caseload, from when to when. */
    record Held(AccountId account, AssistanceCase family, LocalDate since, LocalDate until) {
        boolean lastsOn(LocalDate day) {
            return !since.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** The families in the caseloads of these accounts that the caller sees, with their days. */
    List<Held> held(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery(
                        """
                        select k.account.value, c, k.period.since, k.period.until from Caseload k join AssistanceCase c on c.id.value = k.record
                        where k.kind = ASSISTANCE and k.account.value in (:accounts) and %s order by c.sortKey, c.id.value"""
                                .formatted(seen),
                        Object[].class))
                .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
                .getResultStream()
                .map(row -> new Held(new AccountId((UUID) row[0]), (AssistanceCase) row[1], (LocalDate) row[2], (LocalDate) row[3]))
                .toList();
    }
}
