package pl.ostoja.shared;

/** The record was changed by somebody else since the caller read it. Nothing is overwritten. */
public class EditConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long currentVersion;

    public EditConflict(long currentVersion) {
        super("changed meanwhile, current version " + currentVersion);
        this.currentVersion = currentVersion;
    }

    /** Refuses an edit that started from another version than the current one. */
    public static void refuseUnlessCurrent(long editedVersion, long currentVersion) {
        if (editedVersion != currentVersion) {
            throw new EditConflict(currentVersion);
        }
    }

    public long currentVersion() {
        return currentVersion;
    }
}
