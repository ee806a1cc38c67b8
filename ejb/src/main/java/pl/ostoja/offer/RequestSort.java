package pl.ostoja.offer;

/** By what the list of requests may be sorted; the texts never come from outside. */
public enum RequestSort {
    NEEDED("r.content.neededOn"),
    MADE("r.madeOn"),
    URGENCY("r.content.urgency");

    private final String expression;

    RequestSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", r.id.value";
    }
}
