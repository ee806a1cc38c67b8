package pl.ostoja.note;

/** By what notes may be sorted. */
public enum NoteSort {
    NUMBER("n.number.year", "n.number.inYear"),
    RECIPIENT("n.parties.recipient.name"),
    PERIOD("n.period.since"),
    ISSUED("n.issuedOn"),
    DUE("n.dueOn"),
    TOTAL("n.total"),
    OPEN("n.open");

    private final String[] expressions;

    NoteSort(String... expressions) {
        this.expressions = expressions;
    }

    String orderBy(boolean descending) {
        StringBuilder order = new StringBuilder(" order by ");
        for (String expression : expressions) {
            order.append(expression).append(descending ? " desc, " : ", ");
        }
        return order.append("n.id.value").toString();
    }
}
