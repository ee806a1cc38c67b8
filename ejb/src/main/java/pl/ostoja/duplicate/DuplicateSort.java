package pl.ostoja.duplicate;

/** By what the list of likely duplicates may be sorted; the texts never come from outside. */
public enum DuplicateSort {
    /** What nobody has decided on first. */
    STATE("case when " + DuplicateLists.TOLD_APART + " then 1 else 0 end"),
    NAME("p.sortKey"),
    BORN("p.born"),
    NUMBER("a.fileNumber");

    private final String expression;

    DuplicateSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", p.sortKey, a.id.value, b.id.value";
    }
}
