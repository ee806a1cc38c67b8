package pl.ostoja.access;

/** By what the list of accounts may be sorted. */
public enum AccountSort {
    NAME("a.name"),
    LOGIN("a.login");

    private final String expression;

    AccountSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return expression + (descending ? " desc" : "") + ", a.id.value";
    }
}
