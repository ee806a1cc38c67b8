package pl.ostoja.register;

/** REG-6: how a section of a sheet stands to what was entered in the central register. */
public enum SheetState {
    NEVER_ENTERED,
    UP_TO_DATE,
    /** Something of it is different from what was entered. */
    CHANGED,
    /** The reader does not see all of it, so that nobody can tell. */
    SEEN_IN_PART,
    NOT_SEEN;

    static SheetState of(SheetPart part, String entered) {
        if (!part.open()) {
            return NOT_SEEN;
        }
        if (!part.isWhole()) {
            return SEEN_IN_PART;
        }
        if (entered == null) {
            return NEVER_ENTERED;
        }
        return entered.equals(part.fingerprint()) ? UP_TO_DATE : CHANGED;
    }

    /** Whether there is something to be typed. */
    public boolean isOwed() {
        return this == NEVER_ENTERED || this == CHANGED;
    }
}
