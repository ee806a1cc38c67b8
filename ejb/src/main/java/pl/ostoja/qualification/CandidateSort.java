package pl.ostoja.qualification;

/** By what a list of candidates may be sorted; the texts never come from outside. */
public enum CandidateSort {
    NAME("f.sortKey"),
    STATE("q.state"),
    FORM("q.form"),
    NEXT("q.next"),
    DUE("case when q.nextOn is null then 1 else 0 end", "q.nextOn");

    private final String[] expressions;

    CandidateSort(String... expressions) {
        this.expressions = expressions;
    }

    String orderBy(boolean descending) {
        return " order by " + String.join(descending ? " desc, " : ", ", expressions) + (descending ? " desc" : "") + ", f.id.value";
    }
}
