package pl.ostoja.assistance;

/** By what a list of families may be sorted; the texts never come from outside. */
public enum CaseSort {
    NAME("c.sortKey"),
    KIND("c.content.kind"),
    STATE("c.standing.state"),
    SINCE("c.standing.since"),
    ASSISTANT(CaseListService.ASSISTANT);

    private final String expression;

    CaseSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", c.id.value";
    }
}
