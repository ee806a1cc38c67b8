package pl.ostoja.court;

/** By what a list of families in court may be sorted; the texts never come from outside. */
public enum FamilyCourtSort {
    NAME("c.sortKey"),
    DUE(FamilyCourtListService.NEXT);

    private final String expression;

    FamilyCourtSort(String expression) {
        this.expression = expression;
    }

    /** Those that owe nothing last. */
    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + " nulls last, c.sortKey, c.id.value";
    }
}
