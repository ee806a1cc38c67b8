package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

/** What an account may do: its roles, and the papers without which it does not work at all (ACC-1, ACC-7, ACC-8, ACC-9, ACC-11). */
@Stateless
public class RightsService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ManagedAccounts managed;

    @Inject
    AccountFacts facts;

    @Inject
    OutsideWorks works;

    @Inject
    Clock clock;

    /**
     * Gives a role.
     *
     * @param until the last day; null while it is not known
     */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public void giveRole(AccountId id, Role role, LocalDate since, LocalDate until) {
        Account account = managed.others(id);
        RoleGrant given = new RoleGrant(account.centre().orElse(null), id, role, new Period(since, until));
        RoleCombinations.Held added = new RoleCombinations.Held(role, given.period());
        RoleCombinations.check(account.centre().isPresent(), facts.held(id), added);
        RoleCombinations.checkRole(works.of(id).stream().map(OutsideWork::row).toList(), added);
        em.persist(given);
    }

    /** Takes a role away: the day is the last on which it holds. A role that would then never have held is removed. */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public void endRole(AccountId id, UUID role, LocalDate lastDay) {
        managed.others(id);
        RoleGrant grant = facts.roles(id).stream().filter(held -> held.id().equals(role)).findFirst().orElseThrow(NotFound::new);
        if (!grant.period().isOpen() && grant.period().until().isBefore(lastDay)) {
            throw new BusinessRuleViolation("ACC-7", "access.violation.roleOver", grant.period().until());
        }
        if (lastDay.isBefore(grant.period().since())) {
            em.remove(grant);
        } else {
            grant.end(lastDay);
        }
    }

    /** Takes a role away as of now: it does not hold today any more. */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public void endRoleAtOnce(AccountId id, UUID role) {
        endRole(id, role, LocalDate.now(clock).minusDays(1));
    }

    @Allowed(Right.MANAGE_ACCOUNTS)
    public void issue(@Valid IssueAuthorisation command) {
        Account account = managed.others(command.account());
        LocalDate today = LocalDate.now(clock);
        refuseFuture(command.issuedOn(), today);
        refuseFuture(command.undertakingSignedOn(), today);
        em.persist(new WrittenAuthorisation(
                account.centre().orElse(null), account.id(), command.number().strip(), command.scope().strip(), command.issuedOn(),
                command.undertakingSignedOn()));
    }

    @Allowed(Right.MANAGE_ACCOUNTS)
    public void noteUndertaking(AccountId id, UUID authorisation, LocalDate signedOn) {
        refuseFuture(signedOn, LocalDate.now(clock));
        authorisation(id, authorisation).signUndertaking(signedOn);
    }

    /** Takes the authorisation back as of today: the account stops working unless another one holds. */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public void revoke(AccountId id, UUID authorisation) {
        authorisation(id, authorisation).revoke(LocalDate.now(clock));
    }

    private WrittenAuthorisation authorisation(AccountId id, UUID authorisation) {
        managed.others(id);
        WrittenAuthorisation found = em.find(WrittenAuthorisation.class, authorisation);
        if (found == null || !found.account().equals(id)) {
            throw new NotFound();
        }
        return found;
    }

    /** A paper is noted after it was signed. */
    private static void refuseFuture(LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new BusinessRuleViolation("ACC-1", "access.violation.signedInFuture", day);
        }
    }
}
