package pl.ostoja.access;

/** Whether an account works today, and if not, why. */
public enum AccountState {
    WORKS,
    /** Works as soon as its owner replaces the one-time password. */
    NEW,
    /** No written authorisation, or no undertaking, is valid today (ACC-1). */
    NOT_AUTHORISED,
    DISABLED
}
