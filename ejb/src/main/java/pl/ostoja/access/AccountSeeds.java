package pl.ostoja.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Period;

/**
 * Accounts of a {@link Seeding}, with a password that everybody knows. Works only where the system property {@code ostoja.demo} is true; refuses anywhere
 * else, so that no such account can come into being in a real centre.
 */
public final class AccountSeeds {
    private final Seeding seeding;
    private final String passwordHash;

    /** One slow hash is enough for all of them: everybody knows the password. */
    public AccountSeeds(Seeding seeding, String passwordHash) {
        if (!Demonstration.isOn()) {
            throw new IllegalStateException("accounts with known passwords are for demonstrations only: -Dostoja.demo=true");
        }
        this.seeding = seeding;
        this.passwordHash = passwordHash;
    }

    /** As accounts keep it. */
    public static String hash(String password) {
        return Passwords.hashed(password);
    }

    /** Identifies what stands behind an account. */
    public record Papers(UUID role, UUID authorisation, String number) {}

    /**
     * An account that can sign in at once: with an own password, a role, written authorisation and undertaking.
     *
     * @param centre null for an administrator of the whole installation
     * @param left when it was disabled and why; null while its owner works
     */
    public void account(AccountId id, CentreId centre, String login, String name, Role role, LocalDate since, Papers papers, Entered entered, OfficeSeeds.Left left) {
        Account account = new Account(id, centre, login, name);
        Seeded made = seeding.made(account, id.value(), entered);
        Instant chosen = entered.at();
        account.choosePassword(passwordHash, chosen);
        made.changed(entered);
        RoleGrant grant = new RoleGrant(centre, id, role, left == null ? Period.from(since) : Period.of(since, left.lastDay()));
        Seeded granted = seeding.made(grant, papers.role(), entered);
        WrittenAuthorisation authorisation = new WrittenAuthorisation(centre, id, papers.number(), "dane dzieci i rodzin w zakresie obowiązków", since, since);
        Seeded authorised = seeding.made(authorisation, papers.authorisation(), entered);
        if (left != null) {
            account.disable(left.why(), left.entered().at());
            authorisation.revoke(left.lastDay());
            made.changed(left.entered());
            authorised.changed(left.entered());
        }
        made.done();
        granted.done();
        authorised.done();
    }
}
