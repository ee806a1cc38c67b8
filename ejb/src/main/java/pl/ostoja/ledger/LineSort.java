package pl.ostoja.ledger;

/** By what the lines of a run may be sorted. */
public enum LineSort {
    NUMBER("l.number"),
    NAME("p.sortKey"),
    BASE("l.amounts.base"),
    LATE("l.late.days");

    private final String expression;

    LineSort(String expression) {
        this.expression = expression;
    }

    /** Lines that are not late stay last. */
    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + " nulls last, l.number";
    }
}
