package pl.ostoja.leaving;

/** By what the list of those who leave care may be sorted; the texts never come from outside. */
public enum LeaverSort {
    NAME("p.sortKey"),
    /** Who reaches full age next, then those who have. */
    DUE("case when p.born > :adultsBorn then 0 else 1 end", "p.born"),
    MENTOR("coalesce(c.leaving.mentorNamedOn, p.born)"),
    PROGRAMME("coalesce(c.leaving.programmeApprovedOn, p.born)");

    private final String[] expressions;

    LeaverSort(String... expressions) {
        this.expressions = expressions;
    }

    String orderBy(boolean descending) {
        return " order by " + String.join(descending ? " desc, " : ", ", expressions) + (descending ? " desc" : "") + ", c.id.value";
    }
}
