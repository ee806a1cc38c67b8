package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duties;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.BusinessRuleViolation;

/** The places that are kept for children. Counts them all, whoever may see the children. */
@ApplicationScoped
public class Holds {
    /** PLC-70, of a hold under the alias {@code h} on {@code :day}: a place that is kept is taken. */
    public static final String KEPT_ON_DAY = "h.outcome is null and h.since <= :day and h.until >= :day";

    @PersistenceContext
    EntityManager em;

    @Inject
    Duties duties;

    @Inject
    Clock clock;

    /** What is kept with one of these families today. */
    List<Object[]> withFamilies(Collection<UUID> families) {
        return em.createQuery("select h, c from Hold h join Child c on c.id = h.child where h.family.value in (:families) and " + KEPT_ON_DAY, Object[].class)
                .setParameter("families", families)
                .setParameter("day", today())
                .getResultList();
    }

    /**
     * How many places are kept in an institution on the day.
     *
     * @param except whose place does not count, because they are to come; empty if all count
     */
    public long inFacility(UUID facility, LocalDate day, Collection<ChildId> except) {
        return em
                .createQuery("select h.child.value from Hold h where h.facility = :facility and " + KEPT_ON_DAY, UUID.class)
                .setParameter("facility", facility)
                .setParameter("day", day)
                .getResultStream()
                .filter(child -> !except.contains(new ChildId(child)))
                .count();
    }

    /** How many places are kept with a family on the day. */
    long withFamily(FosterFamilyId family, LocalDate day) {
        return em.createQuery("select count(h) from Hold h where h.family = :family and " + KEPT_ON_DAY, Long.class)
                .setParameter("family", family)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** The last day of the places that are kept with a family on the day; null if none is. */
    LocalDate lastDayWithFamily(FosterFamilyId family, LocalDate day) {
        return em.createQuery("select max(h.until) from Hold h where h.family = :family and " + KEPT_ON_DAY, LocalDate.class)
                .setParameter("family", family)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** What was kept for these offers, in one statement. */
    public List<HeldFacts> of(Collection<UUID> offers) {
        return offers.isEmpty()
                ? List.of()
                : em.createQuery("select h, s.until from Hold h left join Stay s on s.id = h.stay where h.offer in (:offers) order by h.since, h.id.value", Object[].class)
                        .setParameter("offers", offers)
                        .getResultStream()
                        .map(row -> ((Hold) row[0]).facts((LocalDate) row[1]))
                        .toList();
    }

    /** PLC-71: a child has one place at most that is kept. The children are locked. */
    void keep(KeepPlaces command, FosterFamilyId family, UUID facility, CentreId centre) {
        Optional<Hold> already = live(command.children().stream().map(ChildId::value).toList()).stream().findFirst();
        if (already.isPresent()) {
            throw new BusinessRuleViolation("PLC-71", "placement.violation.placeKeptAlready", already.get().facts(null).until());
        }
        command.children().forEach(child -> em.persist(new Hold(centre, child, family, facility, command, today())));
        em.flush();
    }

    /** The child has come to live somewhere for good: what was kept for it there has served, what was kept elsewhere is free. */
    void settle(Stay stay) {
        if (stay.until() == null && stay.form() != CareForm.RESPITE_FAMILY) {
            List<Hold> kept = live(List.of(stay.child().value())).stream().filter(hold -> hold.facility() == null || stay.form().isFamilyBased()).toList();
            kept.forEach(hold -> hold.settle(stay.id(), today(), stay.family().filter(family -> family.equals(hold.family())).isPresent()));
            settled(kept);
        }
    }

    /** The same for an institution, which knows of itself. */
    public void settleIn(UUID facility, ChildId child, StayId stay) {
        List<Hold> kept = live(List.of(child.value()));
        kept.forEach(hold -> hold.settle(stay, today(), facility.equals(hold.facility())));
        settled(kept);
    }

    /** What is owed about who has come was derived when the stay began, and with the place that was kept once more. */
    private void settled(List<Hold> kept) {
        kept.forEach(hold -> duties.refresh(hold.centre(), List.of(hold.child().value())));
    }

    /** PLC-72: a stay that was never there has served nobody: the place for it is kept again, unless the child has got another one since. */
    void unsettle(Stay stay, String why) {
        List<Hold> served = em.createQuery("select h from Hold h where h.stay = :stay and h.outcome = :started", Hold.class)
                .setParameter("stay", stay.id())
                .setParameter("started", HoldEnd.STARTED)
                .getResultList();
        boolean elsewhere = !served.isEmpty() && !live(List.of(stay.child().value())).isEmpty();
        for (Hold hold : served) {
            if (elsewhere) {
                hold.withdraw(today(), why);
            } else {
                hold.keepAgain();
            }
        }
    }

    List<Hold> liveOf(UUID offer) {
        return em.createQuery("select h from Hold h where h.offer = :offer and " + KEPT_ON_DAY, Hold.class)
                .setParameter("offer", offer)
                .setParameter("day", today())
                .getResultList();
    }

    private List<Hold> live(Collection<UUID> children) {
        return em.createQuery("select h from Hold h where h.child.value in (:children) and " + KEPT_ON_DAY, Hold.class)
                .setParameter("children", children)
                .setParameter("day", today())
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
