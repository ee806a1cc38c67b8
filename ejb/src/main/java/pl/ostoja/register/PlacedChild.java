package pl.ostoja.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.Address;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.StayId;

/** With whom a child lives, as the caller may see it. */
@ApplicationScoped
class PlacedChild {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    /** Null if the caller does not see the family; in three statements. */
    PlacedWith with(FosterFamilyId family, LocalDate day) {
        Condition seen = visibility.of(RecordKind.FAMILY, "f");
        return seen.bind(em.createQuery("select f.address, f.addressProtected from FosterFamily f where f.id = :family and " + seen, Object[].class))
                .setParameter("family", family)
                .getResultStream()
                .findFirst()
                .map(row -> new PlacedWith((boolean) row[1] && !caller.get().may(Right.SEE_ADDRESSES) ? null : (Address) row[0], carers(family, day)))
                .orElse(null);
    }

    private List<PersonData> carers(FosterFamilyId family, LocalDate day) {
        List<UUID> persons = em.createQuery(
                        """
                        select w.person from Carer w where w.family = :family and w.period.since <= :day
                        and (w.period.until is null or w.period.until >= :day) order by w.period.since, w.id""",
                        PersonId.class)
                .setParameter("family", family)
                .setParameter("day", day)
                .getResultStream()
                .map(PersonId::value)
                .toList();
        Map<UUID, PersonData> known = people.data(persons.stream());
        return persons.stream().map(known::get).toList();
    }

    /** Null if it is not known in which institution the stay is spent. */
    FacilityContent institution(StayId stay) {
        return em.createQuery("select f.content from StayFacility x join Facility f on f.id = x.facility where x.stay = :stay", FacilityContent.class)
                .setParameter("stay", stay)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
