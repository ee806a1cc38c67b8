package pl.ostoja.leaving;

import pl.ostoja.shared.Explanation;

/** Why somebody who leaves care has no right to aid as long as it lasts. */
public enum AidExclusion {
    /** In a social welfare home, or a facility that cares day and night for disabled or chronically ill people (UWR art. 140(3)(1)). */
    NURSING_HOME("art. 140 ust. 3 pkt 1 UWR", "nursingHome"),
    /** Gets the aid for care leavers of the act on social assistance (art. 140(3)(2)). */
    SOCIAL_ASSISTANCE("art. 140 ust. 3 pkt 2 UWR", "socialAssistance"),
    /** Learns where teaching and full board are free (art. 147(1)). */
    FREE_BOARD("art. 147 pkt 1 UWR", "freeBoard"),
    /** Has changed school, course or training three times at one level without good reason (art. 147(2)). */
    SCHOOL_CHANGES("art. 147 pkt 2 UWR", "schoolChanges"),
    /** In prison (art. 147(3)). */
    PRISON("art. 147 pkt 3 UWR", "prison");

    private final String article;
    private final String freeOf;

    AidExclusion(String article, String freeOf) {
        this.article = article;
        this.freeOf = freeOf;
    }

    /** That it does not stand against aid, as a condition of it. */
    Explanation condition() {
        return Explanation.of("leaving.condition.without." + freeOf);
    }

    public String article() {
        return article;
    }

    /** Whether it stands against aid of the kind: article 147 speaks of aid for education only. */
    public boolean concerns(LeavingAidKind kind) {
        return this == NURSING_HOME || this == SOCIAL_ASSISTANCE || kind == LeavingAidKind.EDUCATION;
    }
}
