package pl.ostoja.leaving;

/** Why aid was suspended. */
public enum SuspensionGround {
    /** On leave from classes (UWR art. 148(1)(1)). */
    STUDY_LEAVE("art. 148 ust. 1 pkt 1 UWR"),
    /** The programme is not followed (art. 148(1)(2)). */
    PROGRAMME_NOT_FOLLOWED("art. 148 ust. 1 pkt 2 UWR"),
    /** Back in care (art. 37(4)-(6)): ex officio, all aid, until the day of leaving (art. 152a). */
    RENEWED_STAY("art. 152a UWR"),
    /** Another one that the decision names. */
    OTHER(null);

    private final String article;

    SuspensionGround(String article) {
        this.article = article;
    }

    /** Null where the decision says it. */
    public String article() {
        return article;
    }

    /** Whether aid of the kind is suspended on this ground: article 148 speaks of aid for education only. */
    public boolean concerns(LeavingAidKind kind) {
        return this == RENEWED_STAY || kind == LeavingAidKind.EDUCATION;
    }
}
