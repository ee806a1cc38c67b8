package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * Who lives with which family, or is expected there. Counts everybody, whoever may see them: a place that a restricted child fills is not free. Names are never
 * told from here.
 */
@ApplicationScoped
class Residents {
    @PersistenceContext
    EntityManager em;

    @Inject
    Holds holds;

    /**
     * Those who live there on the day or will come later, and those for whom a place is kept today, by family, in two statements.
     *
     * @param coming the persons who are asked for: what is kept for them stands in nobody's way
     */
    Map<FosterFamilyId, List<Resident>> from(LocalDate day, Collection<FosterFamilyId> families, Set<UUID> coming) {
        Map<FosterFamilyId, List<Resident>> residents = new HashMap<>();
        if (families.isEmpty()) {
            return residents;
        }
        em.createQuery(
                        """
                        select s, c from Stay s join Child c on c.id = s.child where s.family.value in (:families)
                        and (s.until is null or s.until > :day)""",
                        Object[].class)
                .setParameter("families", families.stream().map(FosterFamilyId::value).toList())
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> {
                    Stay stay = (Stay) row[0];
                    residents.computeIfAbsent(stay.family().orElseThrow(), family -> new ArrayList<>()).add(resident(stay, (Child) row[1]));
                });
        holds.withFamilies(families.stream().map(FosterFamilyId::value).toList()).forEach(row -> {
            Hold hold = (Hold) row[0];
            Child child = (Child) row[1];
            if (!coming.contains(child.person().value())) {
                residents.computeIfAbsent(hold.family(), family -> new ArrayList<>()).add(expected(hold, child));
            }
        });
        return residents;
    }

    /** All who ever lived there or will come, by family, in one statement. */
    Map<UUID, List<Resident>> ever(Collection<UUID> families) {
        return em.createQuery("select s, c from Stay s join Child c on c.id = s.child where s.family.value in (:families)", Object[].class)
                .setParameter("families", families)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> ((Stay) row[0]).family().orElseThrow().value(),
                        Collectors.mapping(row -> resident((Stay) row[0], (Child) row[1]), Collectors.toList())));
    }

    List<Resident> from(LocalDate day, FosterFamilyId family) {
        return from(day, List.of(family), Set.of()).getOrDefault(family, List.of());
    }

    /** PLC-70: a place that is kept is taken as by a stay whose end nobody knows. */
    private static Resident expected(Hold hold, Child child) {
        return new Resident(child.person().value(), hold.since(), null, false, child.needs().disabled(), child.needs().juvenileAct(), false);
    }

    private static Resident resident(Stay stay, Child child) {
        UUID person = child.person().value();
        return new Resident(
                person,
                stay.since(),
                stay.until(),
                stay.basis() == LegalBasis.ADULT_STAY,
                child.needs().disabled(),
                child.needs().juvenileAct() || stay.basis() == LegalBasis.JUVENILE_ACT,
                stay.form() == CareForm.RESPITE_FAMILY);
    }
}
