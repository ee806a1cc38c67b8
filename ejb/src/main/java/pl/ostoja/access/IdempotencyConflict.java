package pl.ostoja.access;

/** The key of a repeatable request was used for another request before. */
public class IdempotencyConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IdempotencyConflict() {
        super("the idempotency key was used for another request");
    }
}
