package pl.ostoja.offer;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.ostoja.access.Condition;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Narrowed;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.Policy;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.placement.Holds;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Lists of requests with their states, filtered, sorted and paged in the database. */
@ApplicationScoped
class RequestLists {
    private static final String CHILDREN = "(select count(x.id) from RequestedChild x where x.request = r.id)";

    /** Children, so that one who came twice counts once; what has broken down counts no more, nor who was parted from the others since. */
    private static final String STARTED =
            """
            (select count(distinct h.child.value) from Hold h join PlaceOffer o on o.id.value = h.offer
                where o.request = r.id and o.disruptedOn is null and h.outcome = STARTED
                and exists (select z.id from RequestedChild z where z.request = r.id and z.child = h.child))""";

    private static final String KEPT = "(select count(h.id.value) from Hold h join PlaceOffer o on o.id.value = h.offer where o.request = r.id and " + Holds.KEPT_ON_DAY + ")";

    private static final String ASKED = "(select count(o.id.value) from PlaceOffer o where o.request = r.id and o.answer is null and o.answerBy >= :day)";

    private static final String HELD = "select h.id.value from Hold h join PlaceOffer o on o.id.value = h.offer where o.request = r.id and h.outcome is null and ";

    private static final String STILL = "r.withdrawnOn is null and " + STARTED + " < " + CHILDREN + " and " + KEPT + " = 0 and ";

    private static final String ROW = "select r, %s, %s, %s, %s ".formatted(CHILDREN, STARTED, KEPT, ASKED);

    private static final ListQuery<Object[]> LIST = new ListQuery<>(Object[].class, ROW, "r.id.value");

    @PersistenceContext
    EntityManager em;

    @Inject
    ListReader lists;

    @Inject
    Requests requests;

    @Inject
    PersonSearch search;

    @Inject
    CurrentPolicies policies;

    Page<RequestRow> page(CentreId centre, RequestFilter filter, RequestSort sort, boolean descending, PageRequest page, LocalDate today) {
        Page<Object[]> found = lists.page(LIST, wanted(centre, filter, today), sort.orderBy(descending), page);
        Map<RequestId, List<ChildNamed>> children = requests.children(found.rows().stream().map(row -> ((PlaceRequest) row[0]).id()).toList());
        return found.map(row -> row((PlaceRequest) row[0], state(row), children));
    }

    RequestState state(PlaceRequest request, LocalDate today) {
        Object[] row = em.createQuery(ROW + "from PlaceRequest r where r.id = :id", Object[].class)
                .setParameter("id", request.id())
                .setParameter("day", today)
                .getSingleResult();
        return state(row);
    }

    private static RequestState state(Object[] row) {
        return RequestState.of(((PlaceRequest) row[0]).isWithdrawn(), (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }

    private static RequestRow row(PlaceRequest request, RequestState state, Map<RequestId, List<ChildNamed>> children) {
        return new RequestRow(request.id(), request.madeOn(), request.content(), state, children.getOrDefault(request.id(), List.of()));
    }

    private Narrowed wanted(CentreId centre, RequestFilter filter, LocalDate today) {
        Condition seen = requests.seen();
        Narrowed wanted = new Narrowed("from PlaceRequest r where " + seen).with(seen).with("day", today);
        if (filter.text() != null && !filter.text().isBlank()) {
            Condition found = search.typed(centre, filter.text()).at("d.person", "txt");
            wanted.and("exists (select y.id from RequestedChild y join Child d on d.id = y.child where y.request = r.id and " + found + ")").with(found);
        }
        wanted.and("r.content.urgency = :urgency", "urgency", filter.urgency())
                .and("exists (select u.id from RequestedChild u where u.request = r.id and u.child = :child)", "child", filter.child());
        if (filter.hint() != null) {
            wanted.and(new Condition(standing(filter.hint()), soon(centre, filter.hint(), today)));
        }
        return filter.state() == null ? wanted : wanted.and(in(filter.state()));
    }

    /** In one statement. */
    SearchHints hints(CentreId centre, LocalDate today) {
        Condition seen = requests.seen();
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("day", today);
        parameters.putAll(soon(centre, SearchHint.RUNS_OUT, today));
        String sums = Stream.of(SearchHint.values())
                .map(hint -> "coalesce(sum(case when " + standing(hint) + " then 1 else 0 end), 0)")
                .collect(joining(", ", "select ", " from PlaceRequest r where r.withdrawnOn is null and "));
        Object[] row = Condition.bind(em.createQuery(sums + seen, Object[].class), parameters).getSingleResult();
        return new SearchHints(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** OFR-10: for the list and for the figure that leads to it. */
    private static String standing(SearchHint hint) {
        return switch (hint) {
            case UNANSWERED -> "(" + STILL + "exists (select o.id.value from PlaceOffer o where o.request = r.id and o.answer is null and o.answerBy < :day))";
            case RUNS_OUT -> "(r.withdrawnOn is null and exists (" + HELD + "h.since <= :day and h.until between :day and :soon))";
            case RAN_OUT -> "(" + STILL + ASKED + " = 0 and exists (" + HELD + "h.until < :day))";
        };
    }

    private Map<String, Object> soon(CentreId centre, SearchHint hint, LocalDate today) {
        return hint == SearchHint.RUNS_OUT ? Map.of("soon", today.plusDays(policies.of(centre, today).get(Policy.RESERVATION_ALERT_D))) : Map.of();
    }

    /** As {@link RequestState#of} says. */
    private static String in(RequestState state) {
        String searching = "r.withdrawnOn is null and " + STARTED + " < " + CHILDREN;
        return switch (state) {
            case WITHDRAWN -> "r.withdrawnOn is not null";
            case PLACED -> "r.withdrawnOn is null and " + STARTED + " >= " + CHILDREN;
            case RESERVED -> searching + " and " + KEPT + " > 0";
            case OFFERED -> searching + " and " + KEPT + " = 0 and " + ASKED + " > 0";
            case OPEN -> searching + " and " + KEPT + " = 0 and " + ASKED + " = 0";
        };
    }
}
