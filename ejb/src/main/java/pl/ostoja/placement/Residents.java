package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * Who lives with which family. Counts everybody, whoever may see them: a place that a restricted child fills is not free. Names are never
 * told from here.
 */
@ApplicationScoped
class Residents {
    @PersistenceContext
    EntityManager em;

    /** Those who live there on the day or will come later, by family, in one statement. */
    Map<FosterFamilyId, List<Resident>> from(LocalDate day, Collection<FosterFamilyId> families) {
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
        return residents;
    }

    List<Resident> from(LocalDate day, FosterFamilyId family) {
        return from(day, List.of(family)).getOrDefault(family, List.of());
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
