package pl.ostoja.settlement;

/** By what the children of a month may be sorted; what they cost is reckoned for one page at a time, so not by amounts. */
public enum SettlementSort {
    NAME("p.sortKey"),
    FILE_NUMBER("substring(c.fileNumber, 1, 4)", "length(c.fileNumber)", "c.fileNumber"),
    /** In the order in which they were registered. */
    ID;

    private final String[] expressions;

    SettlementSort(String... expressions) {
        this.expressions = expressions;
    }

    String orderBy(boolean descending) {
        StringBuilder order = new StringBuilder(" order by ");
        for (String expression : expressions) {
            order.append(expression).append(descending ? " desc, " : ", ");
        }
        return order.append("c.id.value").toString();
    }
}
