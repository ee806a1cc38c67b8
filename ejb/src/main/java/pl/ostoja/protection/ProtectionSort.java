package pl.ostoja.protection;

/** By what lists of Blue Cards and of removals may be sorted; the texts never come from outside. */
public enum ProtectionSort {
    FAMILY("c.sortKey", "c.sortKey"),
    SINCE("r.content.filledOn", "r.content.startedAt"),
    END("r.content.endedOn", "r.content.courtToldAt");

    private final String ofCards;
    private final String ofRemovals;

    ProtectionSort(String ofCards, String ofRemovals) {
        this.ofCards = ofCards;
        this.ofRemovals = ofRemovals;
    }

    String cards(boolean descending) {
        return orderBy(ofCards, descending);
    }

    String removals(boolean descending) {
        return orderBy(ofRemovals, descending);
    }

    private static String orderBy(String expression, boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", r.id.value";
    }
}
