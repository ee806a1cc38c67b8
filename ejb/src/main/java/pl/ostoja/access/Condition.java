package pl.ostoja.access;

import jakarta.persistence.Query;
import java.util.Map;

/**
 * A piece of a JPQL condition with the values it needs. The parameter names begin with {@code vis}, so that they meet no others.
 *
 * @param jpql can stand after {@code where} or {@code and}
 */
public record Condition(String jpql, Map<String, Object> parameters) {
    public Condition {
        parameters = Map.copyOf(parameters);
    }

    /** Gives the query its values. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Gives a query those of the values for which it asks. */
    public static <Q extends Query> Q bind(Q query, Map<String, Object> values) {
        query.getParameters().forEach(parameter -> query.setParameter(parameter.getName(), values.get(parameter.getName())));
        return query;
    }

    @Override
    public String toString() {
        return jpql;
    }
}
