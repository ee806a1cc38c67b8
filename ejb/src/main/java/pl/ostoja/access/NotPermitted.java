package pl.ostoja.access;

/** The caller does not hold the right that was asked for. Says nothing about any record. */
public class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Right right;

    public NotPermitted(Right right) {
        super("needs the right " + right);
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
