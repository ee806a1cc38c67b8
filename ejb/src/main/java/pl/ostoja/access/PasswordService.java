package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.BusinessRuleViolation;

/** The own password (ACC-3, ACC-4). */
@Stateless
public class PasswordService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Inject
    Confirmation confirmation;

    @Inject
    Passwords passwords;

    @Inject
    CommonPasswords common;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Replaces the password. All other sessions of the account end: somebody else may have opened them. */
    @Allowed(Right.CHOOSE_PASSWORD)
    public void choose(String present, String chosen) {
        Account account = accounts.find(current.account()).orElseThrow();
        confirmation.require(account, present);
        PasswordRules.check(chosen, context(account), common.all());
        if (chosen.equals(present)) {
            throw new BusinessRuleViolation("ACC-3", "access.violation.passwordSame");
        }
        account.choosePassword(passwords.hash(chosen).orElseThrow(Confirmation::busy), clock.instant());
        int ended = sessions.endAllBut(account.id(), current.session().orElse(null));
        trail.did(null, AuditAction.DID, "ACCOUNT", account.id().value(), "PASSWORD_CHOSEN, sessions ended: " + ended);
    }

    /** What everybody knows of the person, and must not stand in the password. */
    private List<String> context(Account account) {
        List<String> words = new ArrayList<>(List.of("ostoja", account.login(), account.name()));
        account.centre().ifPresent(centre -> words.addAll(em.createQuery("select c.name from Centre c where c.id = :centre", String.class)
                .setParameter("centre", centre)
                .getResultList()));
        return words;
    }
}
