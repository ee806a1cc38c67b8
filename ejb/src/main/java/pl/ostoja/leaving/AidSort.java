package pl.ostoja.leaving;

/** By what the list of aids may be sorted; the texts never come from outside. */
public enum AidSort {
    NAME("p.sortKey"),
    KIND("a.content.kind"),
    DECIDED("a.content.decidedOn"),
    UNTIL("coalesce(a.content.until, a.content.decidedOn)");

    private final String expression;

    AidSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", a.id.value";
    }
}
