package pl.ostoja.placement;

/** By what a list of families may be sorted; the texts never come from outside. */
public enum FamilySort {
    NAME("f.sortKey"),
    FILE_NUMBER("substring(f.fileNumber, 1, 7)", "length(f.fileNumber)", "f.fileNumber"),
    FORM("h.form"),
    FREE_PLACES(FamilyLists.FREE),
    COORDINATOR(FamilyLists.COORDINATOR);

    private final String[] expressions;

    FamilySort(String... expressions) {
        this.expressions = expressions;
    }

    String orderBy(boolean descending) {
        return " order by " + String.join(descending ? " desc, " : ", ", expressions) + (descending ? " desc" : "") + ", f.id.value";
    }
}
