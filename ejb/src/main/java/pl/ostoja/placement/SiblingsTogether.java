package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;

/** PLC-61: brothers and sisters live together unless that would harm them (KRO art. 112(8)); whoever parts them says why. */
@ApplicationScoped
class SiblingsTogether {
    @PersistenceContext
    EntityManager em;

    @Inject
    Kinships kinships;

    @Inject
    Visibility visibility;

    /** @param family where the child is to live; null outside of families */
    void refuseUnexplainedSplit(Child child, FosterFamilyId family, LocalDate day, String why) {
        if (why != null && !why.isBlank()) {
            return;
        }
        List<FosterFamilyId> elsewhere = familiesOfSiblings(child, day);
        if (!elsewhere.isEmpty() && (family == null || !elsewhere.contains(family))) {
            throw new BusinessRuleViolation("PLC-61", "placement.violation.siblingsApart", elsewhere.size());
        }
    }

    /** Siblings the caller does not see count for nothing here: a refusal would tell of them. */
    private List<FosterFamilyId> familiesOfSiblings(Child child, LocalDate day) {
        Set<UUID> siblings = kinships.of(child.person()).siblings().stream().map(PersonId::value).collect(Collectors.toSet());
        if (siblings.isEmpty()) {
            return List.of();
        }
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery(
                        """
                        select s.family from Stay s join Child c on c.id = s.child where c.person.value in (:siblings) and s.family is not null
                        and s.since <= :day and (s.until is null or s.until > :day)
                        and %s"""
                                .formatted(seen),
                        FosterFamilyId.class))
                .setParameter("siblings", siblings)
                .setParameter("day", day)
                .getResultList();
    }
}
