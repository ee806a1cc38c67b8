package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what an account may do today. Asked once for every request, so that a change holds from the next request on. */
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
        Account account = em.find(Account.class, id);
        if (account == null || !account.isEnabled() || !isAuthorised(id, today)) {
            return Optional.empty();
        }
        return Optional.of(Caller.of(id, account.centre().orElse(null), account.name(), roles(id, today), origin));
    }

    boolean isAuthorised(AccountId id, LocalDate day) {
        List<WrittenAuthorisation> all = em.createQuery("select a from WrittenAuthorisation a where a.account = :account", WrittenAuthorisation.class)
                .setParameter("account", id)
                .getResultList();
        return all.stream().anyMatch(authorisation -> authorisation.holdsOn(day));
    }

    private Set<Role> roles(AccountId id, LocalDate day) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(em.createQuery(
                        """
                        select r.role from RoleGrant r where r.account = :account
                        and r.period.since <= :day and (r.period.until is null or r.period.until >= :day)""",
                        Role.class)
                .setParameter("account", id)
                .setParameter("day", day)
                .getResultList());
        return roles;
    }
}
