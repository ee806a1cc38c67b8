package pl.ostoja.shared;

/**
 * There is no such record for this caller. Says nothing about whether it exists:
 * an invisible record and a missing one look the same.
 */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
