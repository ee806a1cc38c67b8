package pl.ostoja.supporting;

/** By what a list of supporting families may be sorted; the texts never come from outside. */
public enum SupportingSort {
    NAME("f.sortKey"),
    PLACE("f.content.address.place"),
    SINCE("f.content.setUpOn"),
    FAMILIES(SupportingListService.FAMILIES);

    private final String expression;

    SupportingSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", f.id.value";
    }
}
