package pl.ostoja.review;

/** Who beside the centre assesses the situation of a child in foster care. */
public enum OutsideAssessmentKind {
    /** The court itself (KPC art. 579¹ § 3). */
    COURT("art. 579¹ § 3 KPC"),
    /** The adoption centre that answers for the qualification of the child (UWR art. 164(10a)). */
    ADOPTION_CENTRE("art. 164 ust. 10a UWR");

    private final String article;

    OutsideAssessmentKind(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
