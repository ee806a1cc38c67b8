package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;

/** The steps of signing in, each a transaction: count the attempt, then let in or refuse. */
@ApplicationScoped
class SignInSteps {
    @Inject
    Accounts accounts;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    ThrottleBuckets throttles;

    @Inject
    KnownDevices devices;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * The attempt as it stands at the door.
     *
     * @param pause zero if the password may be compared
     * @param account null if there is none with this login
     * @param hash null if there is no password to compare with
     */
    record Knock(Duration pause, AccountId account, CentreId centre, String hash, boolean knownDevice) {}

    @Transactional
    @Allowed(Right.ANYONE)
    Knock knock(SignInAttempt attempt) {
        Optional<Account> account = accounts.withLogin(attempt.login());
        boolean known = account.isPresent() && devices.knows(account.get().id(), attempt.deviceToken());
        Duration wait = throttles.count(buckets(attempt, known));
        return new Knock(
                wait, account.map(Account::id).orElse(null), account.flatMap(Account::centre).orElse(null),
                account.map(Account::passwordHash).orElse(null), known);
    }

    @Transactional
    @Allowed(Right.ANYONE)
    SignInAnswer refuse(Knock knock, SignInAnswer.Why why) {
        UUID account = knock.account() == null ? null : knock.account().value();
        UUID centre = knock.centre() == null ? null : knock.centre().value();
        // The login is not kept: people type their password into the wrong field.
        trail.did(centre, AuditAction.SIGN_IN_FAILED, "ACCOUNT", account, why.name());
        return new SignInAnswer.Refused(why);
    }

    @Transactional
    @Allowed(Right.ANYONE)
    SignInAnswer enter(SignInAttempt attempt, Knock knock, String newHash) {
        Instant now = clock.instant();
        Account account = accounts.find(knock.account()).orElseThrow();
        forgive(attempt, knock);
        Optional<Caller> caller = callers.of(account.id(), attempt.origin());
        if (!knock.hash().equals(account.passwordHash())) {
            return refuse(knock, SignInAnswer.Why.WRONG);
        }
        if (account.isOneTimePasswordExpired(now)) {
            return refuse(knock, SignInAnswer.Why.EXPIRED);
        }
        if (caller.isEmpty()) {
            return refuse(knock, account.isEnabled() ? SignInAnswer.Why.NOT_AUTHORISED : SignInAnswer.Why.DISABLED);
        }
        account.rehash(newHash);
        current.become(caller.get());
        trail.did(null, AuditAction.SIGNED_IN, "ACCOUNT", account.id().value(), knock.knownDevice() ? "KNOWN_DEVICE" : "NEW_DEVICE");
        String session = sessions.open(account.id(), attempt.origin().address(), attempt.agent());
        String device = devices.remember(account.id(), attempt.deviceToken(), attempt.agent());
        return new SignInAnswer.SignedIn(session, device, account.language(), account.hasOneTimePassword());
    }

    private void forgive(SignInAttempt attempt, Knock knock) {
        Map<Throttle, String> buckets = buckets(attempt, knock.knownDevice());
        if (knock.knownDevice()) {
            throttles.forget(Throttle.KNOWN_DEVICE, buckets.get(Throttle.KNOWN_DEVICE));
        } else {
            throttles.forget(Throttle.LOGIN_FROM_ADDRESS, buckets.get(Throttle.LOGIN_FROM_ADDRESS));
            // What strangers guessed elsewhere stays counted: the owner's success is no reason to let them go on faster.
            throttles.takeBack(Throttle.LOGIN_FROM_ANYWHERE, buckets.get(Throttle.LOGIN_FROM_ANYWHERE));
            throttles.takeBack(Throttle.ADDRESS, buckets.get(Throttle.ADDRESS));
        }
    }

    private static Map<Throttle, String> buckets(SignInAttempt attempt, boolean known) {
        if (known) {
            return Map.of(Throttle.KNOWN_DEVICE, attempt.login() + "|" + attempt.deviceToken());
        }
        return Map.of(
                Throttle.LOGIN_FROM_ADDRESS, attempt.login() + "|" + attempt.network(),
                Throttle.LOGIN_FROM_ANYWHERE, attempt.login(),
                Throttle.ADDRESS, attempt.network());
    }
}
