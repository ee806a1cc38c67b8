package pl.ostoja.task;

/** By what a list of tasks may be sorted; the texts never come from outside. */
public enum TaskSort {
    UNTIL("t.content.until"),
    WHAT("lower(t.content.what)"),
    WHO("a.name"),
    MADE("t.madeAt");

    private final String expression;

    TaskSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", t.id.value";
    }
}
