package pl.ostoja.facility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.audit.Former;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.StayId;
import pl.ostoja.shared.NotFound;

/** The institutions of a centre and which stays are spent there. Asks for no right. */
@ApplicationScoped
public class Facilities {
    static final String STAYS_ON_DAY = "s.since <= :day and (s.until is null or s.until > :day)";

    @PersistenceContext
    EntityManager em;

    /** A child lives there from one day up to, but not, another; null while it lasts. */
    public record Living(UUID child, LocalDate since, LocalDate until) {}

    Facility find(FacilityId id, CentreId centre) {
        return em.createQuery("select f from Facility f where f.id = :id and f.centre = :centre", Facility.class)
                .setParameter("id", id)
                .setParameter("centre", centre)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whoever else takes a place there, or closes it, waits. */
    Facility locked(FacilityId id, CentreId centre) {
        em.find(Facility.class, id, LockModeType.PESSIMISTIC_WRITE);
        return find(id, centre);
    }

    boolean isKnown(FacilityId id) {
        return em.find(Facility.class, id) != null;
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    public CareForm typeOf(FacilityId id, CentreId centre) {
        return find(id, centre).content().type();
    }

    /** By name. */
    List<Facility> all(CentreId centre) {
        return em.createQuery("select f from Facility f where f.centre = :centre order by f.content.name, f.id.value", Facility.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    public Map<UUID, String> names(CentreId centre) {
        return all(centre).stream().collect(toMap(facility -> facility.id().value(), facility -> facility.content().name()));
    }

    public Map<UUID, TerytCode> voivodeships(CentreId centre) {
        return voivodeships(all(centre));
    }

    /** The same as they were known at a moment. */
    public Supplier<Map<UUID, TerytCode>> voivodeships(Former former, CentreId centre) {
        Supplier<List<Facility>> known = former.rows(Facility.class, "centre_id", List.of(centre.value()));
        return () -> voivodeships(known.get());
    }

    private static Map<UUID, TerytCode> voivodeships(List<Facility> facilities) {
        return facilities.stream().collect(toMap(facility -> facility.id().value(), facility -> facility.content().county().voivodeship()));
    }

    /** Who lives or has lived there. */
    public List<Living> living(FacilityId facility) {
        return em.createQuery(
                        "select f.child.value, s.since, s.until from StayFacility f join Stay s on s.id = f.stay where f.facility = :facility", Object[].class)
                .setParameter("facility", facility)
                .getResultStream()
                .map(row -> new Living((UUID) row[0], (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }

    /** How many live there on the day, whoever may see them. */
    long livingOn(FacilityId facility, LocalDate day) {
        return em.createQuery(
                        "select count(s) from StayFacility x join Stay s on s.id = x.stay where x.facility = :facility and " + STAYS_ON_DAY, Long.class)
                .setParameter("facility", facility)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** How many of those who live there on the day are away in a facility of the list then (UWR art. 87(2)), whoever may see them. */
    long awayOn(FacilityId facility, LocalDate day) {
        return em.createQuery(
                        """
                        select count(distinct a.child) from StayFacility x join Stay s on s.id = x.stay join Absence a on a.child = x.child
                        where x.facility = :facility and a.content.kind = LISTED_FACILITY and a.content.since >= s.since
                        and a.content.since <= :day and (a.content.until is null or a.content.until >= :day) and %s"""
                                .formatted(STAYS_ON_DAY),
                        Long.class)
                .setParameter("facility", facility)
                .setParameter("day", day)
                .getSingleResult();
    }

    /**
     * How many places are taken on the day or after it.
     *
     * @param except who does not count, because they are going to be placed
     */
    long takenFrom(FacilityId facility, LocalDate day, List<ChildId> except) {
        return em.createQuery(
                        """
                        select x.child from StayFacility x join Stay s on s.id = x.stay
                        where x.facility = :facility and (s.until is null or s.until > :day)""",
                        ChildId.class)
                .setParameter("facility", facility)
                .setParameter("day", day)
                .getResultStream()
                .filter(child -> !except.contains(child))
                .count();
    }

    /** On which day the institution closed in which a stay is spent, for each stay of the child in one that works no more. */
    Map<UUID, LocalDate> closedUnder(UUID child) {
        return em.createQuery(
                        "select x.stay.value, f.closedOn from StayFacility x join Facility f on f.id = x.facility where x.child.value = :child and f.closedOn is not null",
                        Object[].class)
                .setParameter("child", child)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    /** Where a stay is spent; empty if in no institution, or in one that is not kept here. */
    Optional<FacilityId> where(StayId stay) {
        return Optional.ofNullable(em.find(StayFacility.class, stay)).map(row -> row.spent().facility());
    }

    /** In which institutions the stays of a child are spent. */
    public List<StaySpent> of(ChildId child) {
        return rows(List.of(child.value())).stream().map(StayFacility::spent).toList();
    }

    /** The institution of each stay in one, by child and by stay, whoever may see them. */
    public Map<UUID, Map<UUID, UUID>> spent(Collection<UUID> children) {
        return children.isEmpty() ? Map.of() : byChild(rows(children));
    }

    /** The same as it was known at a moment. */
    public Supplier<Map<UUID, Map<UUID, UUID>>> spent(Former former, Collection<UUID> children) {
        Supplier<List<StayFacility>> known = former.rows(StayFacility.class, "child_id", children);
        return () -> byChild(known.get());
    }

    /** FAC-3: says where a stay is spent; what is said last holds. The child is locked. */
    public void spend(StaySpent spent, ChildId child, CareFacts care, CentreId centre) {
        Facility facility = find(spent.facility(), centre);
        FacilityRules.check(spent, facility.content().type(), care);
        care.stays().stream()
                .filter(stay -> stay.id().equals(spent.stay().value()))
                .forEach(stay -> FacilityRules.checkWorked(facility.closedOn(), stay));
        StayFacility row = em.find(StayFacility.class, spent.stay());
        if (row == null) {
            em.persist(new StayFacility(centre, child, spent));
        } else {
            row.spentIn(spent.facility());
        }
    }

    private List<StayFacility> rows(Collection<UUID> children) {
        return em.createQuery("select f from StayFacility f where f.child.value in (:children) order by f.stay.value", StayFacility.class)
                .setParameter("children", children)
                .getResultList();
    }

    private static Map<UUID, Map<UUID, UUID>> byChild(List<StayFacility> rows) {
        return rows.stream()
                .collect(groupingBy(
                        row -> row.child().value(), toMap(row -> row.spent().stay().value(), row -> row.spent().facility().value())));
    }
}
