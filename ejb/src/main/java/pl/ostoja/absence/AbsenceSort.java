package pl.ostoja.absence;

/** By what the list of children who are away may be sorted; the texts never come from outside. */
public enum AbsenceSort {
    NAME("p.sortKey"),
    KIND("a.content.kind"),
    SINCE("a.content.since"),
    UNTIL("case when a.content.until is null then 1 else 0 end", "a.content.until");

    private final String[] expressions;

    AbsenceSort(String... expressions) {
        this.expressions = expressions;
    }

    String orderBy(boolean descending) {
        return " order by " + String.join(descending ? " desc, " : ", ", expressions) + (descending ? " desc" : "") + ", a.id.value";
    }
}
