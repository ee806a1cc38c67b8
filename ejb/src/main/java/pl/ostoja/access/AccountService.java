package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The accounts of a centre: who they are and whether they may sign in. What they may do, see {@link RightsService}. */
@Stateless
public class AccountService {
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._@-]*");

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    AccountList list;

    @Inject
    AccountFacts facts;

    @Inject
    ManagedAccounts managed;

    @Inject
    CurrentCaller current;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    CentreRegister centres;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_ACCOUNTS)
    public Page<AccountRow> accounts(AccountFilter filter, AccountSort sort, boolean descending, PageRequest page) {
        return list.page(current.get().centre(), filter, sort, descending, page);
    }

    @Allowed(Right.SEE_ACCOUNTS)
    public AccountDetails details(AccountId id) {
        return facts.of(managed.find(id));
    }

    /** Makes an account and its one-time password. */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public NewPassword create(@Valid CreateAccount account) {
        if (!LOGIN.matcher(account.login().strip()).matches()) {
            throw new BusinessRuleViolation("ACC-2", "access.violation.loginSigns");
        }
        if (accounts.withLogin(account.login()).isPresent()) {
            throw new BusinessRuleViolation("ACC-2", "access.violation.loginTaken");
        }
        Account made = new Account(AccountId.next(), centreOf(account), account.login(), account.name());
        NewPassword password = giveOneTimePassword(made);
        em.persist(made);
        return password;
    }

    @Allowed(Right.MANAGE_ACCOUNTS)
    public void rename(AccountId id, String name, long version) {
        Account account = managed.find(id);
        EditConflict.refuseUnlessCurrent(version, account.version());
        account.rename(name);
    }

    /** A new one-time password in place of a forgotten one. All sessions end. */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public NewPassword resetPassword(AccountId id) {
        Account account = managed.others(id);
        sessions.endAllBut(id, null);
        trail.did(account.auditCentre(), AuditAction.DID, "ACCOUNT", id.value(), "ONE_TIME_PASSWORD");
        return giveOneTimePassword(account);
    }

    /** From this moment on the account opens nothing; its sessions end. */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public void disable(AccountId id, String reason) {
        trail.because(reason);
        managed.others(id).disable(reason, clock.instant());
        sessions.endAllBut(id, null);
    }

    @Allowed(Right.MANAGE_ACCOUNTS)
    public void enable(AccountId id, String reason) {
        trail.because(reason);
        managed.others(id).enable();
    }

    @Allowed(Right.MANAGE_ACCOUNTS)
    public void endSessions(AccountId id) {
        Account account = managed.find(id);
        int ended = sessions.endAllBut(id, null);
        trail.did(account.auditCentre(), AuditAction.SIGNED_OUT, "ACCOUNT", id.value(), "BY_ADMINISTRATOR " + ended);
    }

    /** The own one; who administers the whole installation has none and chooses. */
    private CentreId centreOf(CreateAccount account) {
        if (current.get().centre() != null) {
            return current.get().centre();
        }
        if (account.centre() != null && centres.name(account.centre()).isEmpty()) {
            throw new NotFound();
        }
        return account.centre();
    }

    private NewPassword giveOneTimePassword(Account account) {
        String password = OneTimePassword.next();
        Instant until = clock.instant().plus(OneTimePassword.VALID);
        account.giveOneTimePassword(passwords.hash(password).orElseThrow(Confirmation::busy), until);
        return new NewPassword(account.id(), account.login(), password, until);
    }
}
