package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Reads lists page by page: what the filter finds is counted, and rows are asked for only where there are any. */
@ApplicationScoped
public class ListReader {
    @PersistenceContext
    EntityManager em;

    /** @param order from {@code order by} on */
    public <R> Page<R> page(ListQuery<R> list, Narrowed wanted, String order, PageRequest request) {
        return page(list, wanted.query(), order, wanted.values(), request);
    }

    /**
     * @param from the query from {@code from} on, with everything that narrows it
     * @param order from {@code order by} on
     * @param values what the parameters of the query may be; a parameter that does not stand in it is not asked for
     */
    public <R> Page<R> page(ListQuery<R> list, String from, String order, Map<String, Object> values, PageRequest request) {
        long total = Condition.bind(em.createQuery("select count(" + list.counted() + ") " + from, Long.class), values).getSingleResult();
        List<R> rows = total == 0
                ? List.of()
                : Condition.bind(em.createQuery(list.row() + " " + from + " " + order, list.type()), values)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList();
        return new Page<>(rows, total, request);
    }
}
