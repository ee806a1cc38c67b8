package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.audit.Former;
import pl.ostoja.audit.FormerState;
import pl.ostoja.audit.LaterChange;
import pl.ostoja.shared.Period;

/** Where and how long children were in care, as it was known at a moment, for the areas above; whoever may see them. */
@ApplicationScoped
public class FormerCare {
    @PersistenceContext
    EntityManager em;

    @Inject
    StayChecks checks;

    /** Like {@link Children#care}; a child of whom nothing was known then is not there. */
    public Map<UUID, CareFacts> of(Former former, Collection<UUID> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Supplier<List<Stay>> there = former.rows(Stay.class, "child_id", children);
        List<Object[]> found = em.createQuery(
                        "select c.id, p.id.value, p.born, p.died from Child c join Person p on p.id = c.person where c.id.value in (:children)",
                        Object[].class)
                .setParameter("children", children)
                .getResultList();
        former.with(found.stream().map(row -> (UUID) row[1]).toList());
        Map<ChildId, List<StayFacts>> stays = there.get().stream()
                .collect(Collectors.groupingBy(Stay::child, Collectors.mapping(Stay::facts, Collectors.toList())));
        Map<UUID, CareFacts> facts = new HashMap<>();
        found.forEach(row -> FormerState.of(new Life((LocalDate) row[2], (LocalDate) row[3]), Life.only(former.later((UUID) row[1])))
                .ifPresent(life -> facts.put(((ChildId) row[0]).value(), new CareFacts(
                        ((ChildId) row[0]).value(), life.born, life.died, stays.getOrDefault(row[0], List.of()), List.of(), LeavingCare.NOTHING_YET))));
        return facts;
    }

    /** The stays of one child as a page shows them. */
    public Supplier<List<StayRow>> stays(Former former, ChildId child) {
        Supplier<List<Stay>> stays = former.rows(Stay.class, "child_id", List.of(child.value()));
        return () -> checks.rows(stays.get());
    }

    /** Children who lived with one of the families on one of the days. */
    public Stream<UUID> livingWith(Former former, Collection<UUID> families, Period days) {
        return former.rows(Stay.class, "family_id", families).get().stream()
                .filter(stay -> days.overlaps(new Period(stay.since(), stay.until())))
                .map(stay -> stay.child().value());
    }

    /** The days of a person that matter for care, under the names that they have in the trail. */
    private static final class Life {
        private LocalDate born;
        private LocalDate died;

        Life(LocalDate born, LocalDate died) {
            this.born = born;
            this.died = died;
        }

        static List<LaterChange> only(List<LaterChange> later) {
            return later.stream()
                    .map(change -> new LaterChange(
                            change.record(), change.action(),
                            change.changes().stream().filter(field -> field.field().equals("born") || field.field().equals("died")).toList()))
                    .toList();
        }
    }
}
