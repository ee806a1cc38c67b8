package pl.ostoja.web.past;

/**
 * One line of a past day.
 *
 * @param then as it was known then; null if nothing was known of the child
 */
public record PastRow(String label, String then, String now) {
    public boolean isDifferent() {
        return then != null && !now.equals(then);
    }
}
