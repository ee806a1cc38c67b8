package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import pl.ostoja.shared.BusinessRuleViolation;

/** Asks somebody who has signed in for the password once more, before something that a stranger at their desk must not do. */
@ApplicationScoped
class Confirmation {
    @Inject
    ConfirmationAttempts attempts;

    @Inject
    Passwords passwords;

    void require(Account account, String password) {
        Duration wait = attempts.count(account.id());
        if (!wait.isZero()) {
            throw new BusinessRuleViolation("ACC-5", "access.violation.slowed", Math.max(1, wait.toSeconds()));
        }
        boolean right = passwords.match(password == null ? "" : password, account.passwordHash()).orElseThrow(Confirmation::busy);
        if (!right) {
            throw new BusinessRuleViolation("ACC-4", "access.violation.wrongPassword");
        }
        attempts.forget(account.id());
    }

    static BusinessRuleViolation busy() {
        return new BusinessRuleViolation("ACC-5", "access.violation.busy");
    }
}
