package pl.ostoja.assistance;

/** What came of a contact with a family. */
public enum VisitOutcome {
    DONE,
    /** The assistant was there, and met nobody. */
    NOBODY_MET,
    CANCELLED;

    public boolean needsReason() {
        return this != DONE;
    }
}
