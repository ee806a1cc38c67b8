package pl.ostoja.access;

import java.time.Duration;

/** The answer to an attempt to sign in. */
public sealed interface SignInAnswer {
    /**
     * Signed in.
     *
     * @param sessionToken what the browser shows with each request from now on
     * @param deviceToken what the browser shows when it signs in again, however long from now
     * @param language the one that the account has chosen
     */
    record SignedIn(String sessionToken, String deviceToken, String language, boolean mustChoosePassword) implements SignInAnswer {
        /** Never the tokens. */
        @Override
        public String toString() {
            return "SignedIn";
        }
    }

    /** Not signed in, with a reason that reveals nothing to somebody who does not know the password. */
    record Refused(Why why) implements SignInAnswer {}

    /** Not even looked at, because too much was guessed wrong before. */
    record Slowed(Duration pause) implements SignInAnswer {}

    /** Why somebody was not let in. All but the first are told only to those who gave the right password. */
    enum Why {
        /** No such login, or not its password. */
        WRONG,
        DISABLED,
        /** No written authorisation, or no undertaking, is valid today (ACC-1). */
        NOT_AUTHORISED,
        /** The one-time password was not used in time. */
        EXPIRED
    }
}
