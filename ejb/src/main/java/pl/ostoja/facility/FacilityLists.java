package pl.ostoja.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Condition;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Narrowed;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.Holds;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Lists of institutions and of who lives there, filtered, sorted and paged in the database. */
@ApplicationScoped
class FacilityLists {
    static final String TAKEN = "(select count(x.stay.value) from StayFacility x join Stay s on s.id = x.stay where x.facility = f.id and " + Facilities.STAYS_ON_DAY + ")";

    /** PLC-70: a place that is kept is taken. */
    static final String FILLED = "(" + TAKEN + " + (select count(h.id.value) from Hold h where h.facility = f.id.value and " + Holds.KEPT_ON_DAY + "))";

    private static final String ROW =
            """
            select new pl.ostoja.facility.FacilityRow(f.id.value, f.content.name, f.content.type, f.content.county.value, f.content.places, %s,
                f.content.permitUntil, f.closedOn)
            """
                    .formatted(FILLED);

    private static final ListQuery<FacilityRow> LIST = new ListQuery<>(FacilityRow.class, ROW, "f.id.value");

    @PersistenceContext
    EntityManager em;

    @Inject
    ListReader lists;

    @Inject
    Visibility visibility;

    Page<FacilityRow> page(CentreId centre, FacilityFilter filter, FacilitySort sort, boolean descending, PageRequest page, LocalDate today) {
        return lists.page(LIST, wanted(centre, filter, today), sort.orderBy(descending), page);
    }

    /** Who lives there on the day, as far as the caller sees them, by name. */
    List<ResidentRow> residents(FacilityId facility, LocalDate day) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery(
                        """
                        select new pl.ostoja.facility.ResidentRow(c.id.value, p.firstName, p.lastName, c.fileNumber, p.born, s.since)
                        from StayFacility x join Stay s on s.id = x.stay join Child c on c.id = x.child join Person p on p.id = c.person
                        where x.facility = :facility and %s and %s order by p.sortKey, c.id.value"""
                                .formatted(Facilities.STAYS_ON_DAY, seen),
                        ResidentRow.class))
                .setParameter("facility", facility)
                .setParameter("day", day)
                .getResultList();
    }

    private static Narrowed wanted(CentreId centre, FacilityFilter filter, LocalDate today) {
        Narrowed wanted = new Narrowed("from Facility f where f.centre = :centre").with("centre", centre).with("day", today);
        if (filter.text() != null && !filter.text().isBlank()) {
            wanted.and("lower(f.content.name) like lower(:text)").with("text", "%" + filter.text().replace("%", "").replace("_", "") + "%");
        }
        wanted.and("f.content.type = :type", "type", filter.type());
        if (filter.closed() != null) {
            wanted.and(filter.closed() ? "f.closedOn is not null" : "f.closedOn is null");
        }
        if (Boolean.TRUE.equals(filter.free())) {
            wanted.and("f.closedOn is null and f.content.places > " + FILLED);
        }
        return wanted;
    }
}
