package pl.ostoja.access;

import java.util.HashMap;
import java.util.Map;

/** What a list asks for, from {@code from} on: filters narrow it one after the other, each with the values that it needs. */
public final class Narrowed {
    private final StringBuilder query;
    private final Map<String, Object> values = new HashMap<>();

    /** @param query has a condition already, so that {@code and} may follow */
    public Narrowed(String query) {
        this.query = new StringBuilder(query);
    }

    /** The values of a condition that stands in the query already. */
    public Narrowed with(Condition standing) {
        values.putAll(standing.parameters());
        return this;
    }

    /** A value of what stands in the query already, or in what is read of each row. */
    public Narrowed with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Narrowed and(String condition) {
        query.append(" and ").append(condition);
        return this;
    }

    public Narrowed and(Condition condition) {
        return with(condition).and(condition.jpql());
    }

    /**
     * @param name of the parameter in the condition that takes what is wanted
     * @param wanted null if the filter is not used
     */
    public Narrowed and(String condition, String name, Object wanted) {
        return wanted == null ? this : and(condition).with(name, wanted);
    }

    String query() {
        return query.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
