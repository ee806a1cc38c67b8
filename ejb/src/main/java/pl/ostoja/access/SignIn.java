package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Signing in by login and password (ACC-4, ACC-5). Not a transaction as a whole: the costly comparison of the password runs between two short ones,
 * so that no connection to the database waits for it.
 */
@ApplicationScoped
public class SignIn {
    private static final Duration BUSY = Duration.ofSeconds(5);

    @Inject
    SignInSteps steps;

    @Inject
    Passwords passwords;

    public SignInAnswer signIn(SignInAttempt attempt) {
        SignInSteps.Knock knock = steps.knock(attempt);
        if (!knock.pause().isZero()) {
            return new SignInAnswer.Slowed(knock.pause());
        }
        Optional<Boolean> matches = passwords.match(attempt.password(), knock.hash());
        if (matches.isEmpty()) {
            return new SignInAnswer.Slowed(BUSY);
        }
        if (!matches.get()) {
            return steps.refuse(knock, SignInAnswer.Why.WRONG);
        }
        return steps.enter(attempt, knock, newHash(attempt, knock));
    }

    /** The password under today's costs, if it is stored under others. */
    private String newHash(SignInAttempt attempt, SignInSteps.Knock knock) {
        return passwords.isOutdated(knock.hash()) ? passwords.hash(attempt.password()).orElse(null) : null;
    }
}
