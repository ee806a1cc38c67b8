package pl.ostoja.reporting;

/** By what a list of duties can be sorted; nothing else reaches the query. */
public enum DutySort {
    DUE("d.legal"),
    KIND("d.kind"),
    CHILD("p.sortKey"),
    FAMILY("coalesce(f.sortKey, a.sortKey)");

    private final String path;

    DutySort(String path) {
        this.path = path;
    }

    /** With the deadline and the id behind it, so that equal rows keep their place from page to page. */
    String orderBy(boolean descending) {
        String direction = descending ? " desc" : "";
        return path + direction + " nulls last, d.legal" + direction + ", d.id";
    }
}
