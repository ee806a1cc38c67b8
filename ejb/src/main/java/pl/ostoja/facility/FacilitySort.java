package pl.ostoja.facility;

/** By what a list of institutions may be sorted; the texts never come from outside. */
public enum FacilitySort {
    NAME("f.content.name"),
    TYPE("f.content.type"),
    COUNTY("f.content.county.value"),
    PLACES("coalesce(f.content.places, 0)"),
    TAKEN(FacilityLists.FILLED),
    FREE("coalesce(f.content.places, 0) - " + FacilityLists.FILLED);

    private final String expression;

    FacilitySort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", f.content.name, f.id.value";
    }
}
