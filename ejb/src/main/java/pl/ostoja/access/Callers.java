package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds out what an account may do today, in one statement. Asked once for every request, so that a change holds from the next request on. */
@ApplicationScoped
class Callers {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The caller that the account is today; empty if the account does not work (ACC-1: disabled, or without a written authorisation
     * and a signed undertaking on this day).
     */
    Optional<Caller> of(AccountId id, Caller.Origin origin) {
        LocalDate today = LocalDate.now(clock);
        List<Object[]> found = em.createQuery(
                        """
                        select a, w, r.role from Account a left join WrittenAuthorisation w on w.account = a.id
                        left join RoleGrant r on r.account = a.id and r.period.since <= :day and (r.period.until is null or r.period.until >= :day)
                        where a.id = :account""",
                        Object[].class)
                .setParameter("account", id)
                .setParameter("day", today)
                .getResultList();
        if (found.isEmpty() || !((Account) found.getFirst()[0]).isEnabled() || found.stream().noneMatch(row -> holds((WrittenAuthorisation) row[1], today))) {
            return Optional.empty();
        }
        Account account = (Account) found.getFirst()[0];
        Set<Role> roles = EnumSet.noneOf(Role.class);
        found.stream().map(row -> (Role) row[2]).filter(Objects::nonNull).forEach(roles::add);
        return Optional.of(Caller.of(id, account.centre().orElse(null), account.name(), roles, origin));
    }

    private static boolean holds(WrittenAuthorisation authorisation, LocalDate day) {
        return authorisation != null && authorisation.holdsOn(day);
    }
}
