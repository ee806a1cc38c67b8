package pl.ostoja.access;

import java.time.Instant;

/** A one-time password, shown to the administrator once, to be handed to its owner. */
public record NewPassword(AccountId account, String login, String password, Instant validUntil) {
    /** Never the password. */
    @Override
    public String toString() {
        return "NewPassword of " + account;
    }
}
