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
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import pl.ostoja.audit.Former;
import pl.ostoja.audit.FormerState;
import pl.ostoja.audit.LaterChange;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.Kinships;
import pl.ostoja.schema.EntityTable;
import pl.ostoja.shared.Period;

/** Where and how long children were in care, as it was known at a moment, for the areas above; whoever may see them. */
@ApplicationScoped
public class FormerCare {
    private static final String FILES = EntityTable.of(Child.class).name();

    @PersistenceContext
    EntityManager em;

    @Inject
    StayChecks checks;

    @Inject
    Kinships kinships;

    /** Every child of which the centre has had a file, also those whose file was taken away. */
    public List<UUID> all(CentreId centre) {
        return em.unwrap(Session.class)
                .createNativeQuery("select id from " + FILES + " where centre_id = :centre order by id", UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("centre", centre.value())
                .getResultList();
    }

    /** Like {@link AllChildren#care}; a child of whom nothing was known then is not there. */
    public Map<UUID, CareFacts> of(Former former, Collection<UUID> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Supplier<List<Child>> files = former.rows(Child.class, "id", children);
        Supplier<List<Stay>> there = former.rows(Stay.class, "child_id", children);
        Map<UUID, Life> lives = lives(children);
        former.with(lives.keySet());
        Map<ChildId, List<StayFacts>> stays = there.get().stream()
                .collect(Collectors.groupingBy(Stay::child, Collectors.mapping(Stay::facts, Collectors.toList())));
        Map<UUID, CareFacts> facts = new HashMap<>();
        // The person of a file that was taken away may have been joined with another entry since.
        files.get().stream().filter(file -> lives.containsKey(file.person().value())).forEach(file -> FormerState.of(lives.get(file.person().value()), Life.only(former.later(file.person().value())))
                .ifPresent(life -> facts.put(file.id().value(), new CareFacts(
                        file.id().value(), life.born, life.died, stays.getOrDefault(file.id(), List.of()), List.of(), LeavingCare.NOTHING_YET))));
        return facts;
    }

    /** Who had been written down as parents of children, also those whose tie had ended. */
    public Map<UUID, Set<UUID>> parents(Former former, Collection<UUID> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> persons = persons(children);
        Map<UUID, Set<UUID>> parentsOf = kinships.known(former, Set.copyOf(persons.values())).get().stream()
                .filter(tie -> tie.kind().isParent())
                .collect(Collectors.groupingBy(tie -> tie.person().value(), Collectors.mapping(tie -> tie.relative().value(), Collectors.toSet())));
        Map<UUID, Set<UUID>> parents = new HashMap<>();
        persons.forEach((child, person) -> parents.put(child, parentsOf.getOrDefault(person, Set.of())));
        return parents;
    }

    private Map<UUID, Life> lives(Collection<UUID> children) {
        return em.createQuery("select p.id.value, p.born, p.died from Person p where p.id.value in (:people)", Object[].class)
                .setParameter("people", persons(children).values())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Life((LocalDate) row[1], (LocalDate) row[2])));
    }

    /** By child. In SQL, because queries of entities leave out what was taken away. */
    private Map<UUID, UUID> persons(Collection<UUID> children) {
        return em.unwrap(Session.class)
                .createNativeQuery("select id, person_id from " + FILES + " where id in (:children)", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("person_id", UUID.class)
                .setParameter("children", children)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
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
