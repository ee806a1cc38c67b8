package pl.ostoja.settlement;

/** Why the municipality bears no part of a line. */
public enum NotShared {
    /** SET-32: left right after birth, or of parents who are not known. */
    ABANDONED("art. 191 ust. 10a UWR"),
    /** SET-32: a Polish citizen without residence in Poland, the order of a foreign court, a foreigner who is not listed. */
    FOREIGN("art. 191 ust. 17 UWR"),
    /** SET-32: in care without interruption since before 2012. */
    BEFORE_2012("art. 238 UWR"),
    /** SET-33. */
    EMERGENCY("art. 191 ust. 8 UWR"),
    /** SET-34. */
    CARE_LEAVER_AID("art. 191 ust. 9 i 10 UWR"),
    /** SET-34. */
    COORDINATOR("art. 191 ust. 7 i 10 UWR"),
    /** SET-35: nobody has decided yet who pays. */
    UNDECIDED("art. 191 ust. 1 UWR");

    private final String article;

    NotShared(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
