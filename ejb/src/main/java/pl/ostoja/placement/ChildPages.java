package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.access.Visibility;
import pl.ostoja.access.Workers;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.people.Relatives;

/** Puts together what a child's page shows, in a fixed number of statements. */
@ApplicationScoped
class ChildPages {
    @PersistenceContext
    EntityManager em;

    @Inject
    Stays stays;

    @Inject
    StayChecks checks;

    @Inject
    Kinships kinships;

    @Inject
    Workers workers;

    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    ChildDetails of(Child child, LocalDate today) {
        return of(child, kinships.relativesOf(child.person()), today);
    }

    ChildDetails of(Child child, Relatives family, LocalDate today) {
        boolean mayKnowAddresses = caller.get().may(Right.SEE_ADDRESSES);
        List<Stay> all = stays.of(child.id());
        List<RelativeRow> relatives = family.rows();
        Stay current = all.stream().filter(stay -> stay.facts().occupies(today)).findFirst().orElse(null);
        Optional<Colleague> coordinator = coordinator(child, current, today);
        return new ChildDetails(
                child.id(),
                child.fileNumber(),
                shown(family.person(), mayKnowAddresses),
                child.needs(),
                child.isRestricted(),
                relatives.stream().map(row -> new RelativeRow(shown(row.person(), mayKnowAddresses), row.kind(), row.tie())).toList(),
                siblings(relatives, current, today),
                checks.rows(all),
                inCareSince(child, all, today),
                coordinator.map(Colleague::id).orElse(null),
                coordinator.map(Colleague::name).orElse(null),
                child.leaving().facts(),
                child.registeredOn(),
                child.version());
    }

    /** Of the family where the child lives; of the child itself if that has none. */
    private Optional<Colleague> coordinator(Child child, Stay current, LocalDate today) {
        Stream<UUID> family = Stream.ofNullable(current).flatMap(stay -> stay.family().stream()).map(FosterFamilyId::value);
        return workers.holder(Role.COORDINATOR, Stream.concat(family, Stream.of(child.id().value())).toList(), today);
    }

    /** First day of the care episode that lasts today; null outside of care. */
    private static LocalDate inCareSince(Child child, List<Stay> stays, LocalDate today) {
        return new CareFacts(child.id().value(), LocalDate.MIN, stays.stream().map(Stay::facts).toList())
                .episodes().stream()
                        .filter(episode -> episode.lastsOn(today) && !episode.since().isAfter(today))
                        .map(CareEpisode::since)
                        .findFirst()
                        .orElse(null);
    }

    private List<ChildDetails.SiblingRow> siblings(List<RelativeRow> relatives, Stay current, LocalDate today) {
        Set<UUID> siblings = relatives.stream()
                .filter(row -> row.kind().isSibling())
                .map(row -> row.person().id().value())
                .collect(Collectors.toSet());
        if (siblings.isEmpty()) {
            return List.of();
        }
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        FosterFamilyId family = current == null ? null : current.family().orElse(null);
        return seen.bind(em.createQuery(
                        """
                        select c, p.firstName, p.lastName, p.born, s
                        from Child c join Person p on p.id = c.person
                        left join Stay s on s.child = c.id and s.since <= :day and (s.until is null or s.until > :day)
                        where c.person.value in (:siblings) and %s order by p.born, c.fileNumber"""
                                .formatted(seen),
                        Object[].class))
                .setParameter("siblings", siblings)
                .setParameter("day", today)
                .getResultStream()
                .map(row -> sibling(row, family))
                .toList();
    }

    private static ChildDetails.SiblingRow sibling(Object[] row, FosterFamilyId family) {
        Child child = (Child) row[0];
        FosterFamilyId theirs = row[4] == null ? null : ((Stay) row[4]).family().orElse(null);
        return new ChildDetails.SiblingRow(
                child.id(), child.fileNumber(), row[1] + " " + row[2], (LocalDate) row[3], family != null && family.equals(theirs));
    }

    private static PersonDetails shown(PersonDetails person, boolean mayKnowAddresses) {
        return mayKnowAddresses ? person : person.withoutProtectedAddresses();
    }
}
