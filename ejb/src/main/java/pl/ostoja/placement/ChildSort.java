package pl.ostoja.placement;

/** By what a list of children may be sorted; the texts never come from outside. */
public enum ChildSort {
    NAME("p.sortKey"),
    FILE_NUMBER("substring(c.fileNumber, 1, 4)", "length(c.fileNumber)", "c.fileNumber"),
    BORN("p.born"),
    SINCE("s.since"),
    PLACE("f.sortKey"),
    NEXT_DUTY(ChildLists.NEXT_DUTY);

    private final String[] expressions;

    ChildSort(String... expressions) {
        this.expressions = expressions;
    }

    String orderBy(boolean descending) {
        return " order by " + String.join(descending ? " desc, " : ", ", expressions) + (descending ? " desc" : "") + ", c.id.value";
    }
}
