package pl.ostoja.offer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.Holds;

/** The searches for several children, whoever may see them: one statement where no place is looked for, and three where one is. */
@ApplicationScoped
class Searches {
    @PersistenceContext
    EntityManager em;

    @Inject
    Holds holds;

    private record Row(UUID child, UUID row, UUID request, LocalDate madeOn, LocalDate neededOn, LocalDate withdrawnOn) {}

    /** By child; who has never been looked a place for has none. */
    Map<UUID, List<SearchFacts>> facts(Collection<UUID> children) {
        List<Row> rows = rows(children);
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<SearchFacts.Asked>> asked = asked(rows.stream().map(Row::request).distinct().toList());
        List<UUID> offers = asked.values().stream().flatMap(List::stream).map(SearchFacts.Asked::offer).toList();
        Map<UUID, List<HeldFacts>> held = holds.of(offers).stream().collect(groupingBy(HeldFacts::offer));
        return rows.stream().collect(groupingBy(Row::child, mapping(row -> facts(row, asked.getOrDefault(row.request(), List.of()), held), toList())));
    }

    private static SearchFacts facts(Row row, List<SearchFacts.Asked> asked, Map<UUID, List<HeldFacts>> held) {
        ChildId child = new ChildId(row.child());
        List<HeldFacts> own = asked.stream().flatMap(one -> held.getOrDefault(one.offer(), List.of()).stream()).filter(place -> place.child().equals(child)).toList();
        return new SearchFacts(row.child(), row.row(), row.madeOn(), row.neededOn(), row.withdrawnOn(), asked, own);
    }

    private List<Row> rows(Collection<UUID> children) {
        return children.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select x.child.value, x.id, r.id.value, r.madeOn, r.content.neededOn, r.withdrawnOn
                                from RequestedChild x join PlaceRequest r on r.id = x.request where x.child.value in (:children)""",
                                Object[].class)
                        .setParameter("children", children)
                        .getResultStream()
                        .map(row -> new Row((UUID) row[0], (UUID) row[1], (UUID) row[2], (LocalDate) row[3], (LocalDate) row[4], (LocalDate) row[5]))
                        .toList();
    }

    private Map<UUID, List<SearchFacts.Asked>> asked(List<UUID> requests) {
        return em.createQuery(
                        """
                        select o.request.value, o.id.value, o.madeOn, o.answerBy, o.answeredOn, o.disruptedOn
                        from PlaceOffer o where o.request.value in (:requests)""",
                        Object[].class)
                .setParameter("requests", requests)
                .getResultStream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(row -> new SearchFacts.Asked((UUID) row[1], (LocalDate) row[2], (LocalDate) row[3], (LocalDate) row[4], (LocalDate) row[5]), toList())));
    }
}
