package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.centre.CentreRegister;

/** All that stands behind one account. */
@ApplicationScoped
class AccountFacts {
    @PersistenceContext
    EntityManager em;

    @Inject
    CentreRegister centres;

    @Inject
    Sessions sessions;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    AccountDetails of(Account account) {
        LocalDate today = LocalDate.now(clock);
        List<WrittenAuthorisation> authorisations = authorisations(account.id());
        boolean authorised = authorisations.stream().anyMatch(authorisation -> authorisation.holdsOn(today));
        return new AccountDetails(
                account.id(), account.login(), account.name(), account.centre().flatMap(centres::name).orElse(null), account.state(authorised), account.disabledReason().orElse(null),
                account.passwordSetAt().orElse(null), roles(account.id()).stream().map(grant -> held(grant, today)).toList(),
                authorisations.stream().map(authorisation -> row(authorisation, today)).toList(), sessions(account.id()),
                account.id().equals(current.get().account()), account.version());
    }

    List<RoleCombinations.Held> held(AccountId account) {
        return roles(account).stream().map(grant -> new RoleCombinations.Held(grant.role(), grant.period())).toList();
    }

    List<RoleGrant> roles(AccountId account) {
        return em.createQuery("select r from RoleGrant r where r.account = :account", RoleGrant.class)
                .setParameter("account", account)
                .getResultStream()
                .sorted(Comparator.comparing((RoleGrant grant) -> grant.period().since()).reversed())
                .toList();
    }

    private List<WrittenAuthorisation> authorisations(AccountId account) {
        return em.createQuery("select w from WrittenAuthorisation w where w.account = :account order by w.issuedOn desc", WrittenAuthorisation.class)
                .setParameter("account", account)
                .getResultList();
    }

    private List<SessionRow> sessions(AccountId account) {
        return sessions.of(account).stream()
                .map(session -> new SessionRow(session.id(), session.createdAt(), session.seenAt(), session.address(), session.agent(), false))
                .toList();
    }

    private static AccountDetails.RoleHeld held(RoleGrant grant, LocalDate today) {
        boolean over = !grant.period().isOpen() && grant.period().until().isBefore(today);
        return new AccountDetails.RoleHeld(grant.id(), grant.role(), grant.period(), over);
    }

    private static AccountDetails.Authorisation row(WrittenAuthorisation authorisation, LocalDate today) {
        return new AccountDetails.Authorisation(
                authorisation.id(), authorisation.number(), authorisation.scope(), authorisation.issuedOn(),
                authorisation.undertakingSignedOn().orElse(null), authorisation.revokedOn().orElse(null), authorisation.holdsOn(today));
    }
}
