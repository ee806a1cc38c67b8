package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.Condition;
import pl.ostoja.access.HandedOverWords;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.duty.Duties;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

/** The appointments of coordinators, and what follows from them: who has the family in the caseload (FST-21), and whose notes are not shown (VIS-6). */
@ApplicationScoped
class Appointments {
    @PersistenceContext
    EntityManager em;

    @Inject
    FamilySight sight;

    @Inject
    Caseloads caseloads;

    @Inject
    HandedOverWords words;

    @Inject
    Duties duties;

    /** Whoever asks asks for the family next, and so whether the caller sees it. */
    Appointment find(AppointmentId id) {
        return em.createQuery("select a from Appointment a where a.id = :id", Appointment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(AppointmentId id) {
        return em.find(Appointment.class, id) != null;
    }

    /** In time. */
    List<Appointment> of(FosterFamilyId family) {
        return em.createQuery("select a from Appointment a where a.family = :family order by a.content.since", Appointment.class)
                .setParameter("family", family)
                .getResultList();
    }

    /** Whether somebody is appointed on the day or on a later one. */
    boolean isAnyFrom(FosterFamilyId family, LocalDate day) {
        LocalDate ended = familyEndsOn(family);
        return of(family).stream().flatMap(one -> one.days(ended).stream()).anyMatch(days -> days.isOpen() || !days.until().isBefore(day));
    }

    /** First day without the family, null while it is one. */
    LocalDate familyEndsOn(FosterFamilyId family) {
        return em.createQuery("select min(h.period.since) from StandingHeld h where h.family = :family and h.standing = ENDED", LocalDate.class)
                .setParameter("family", family)
                .getSingleResult();
    }

    /** The families that the caller sees and somebody coordinates on the day, in alphabetical order. */
    List<CoordinatedFamily> coordinated(AccountId coordinator, LocalDate day) {
        Condition seen = sight.families("f");
        return seen.bind(em.createQuery(
                        """
                        select new pl.ostoja.fostering.CoordinatedFamily(a.id, f.id, f.label, f.fileNumber, a.content.since, k.name)
                        from Appointment a join FosterFamily f on f.id = a.family join Account k on k.id = a.coordinator
                        where a.coordinator = :coordinator and a.content.since <= :day and (a.ending.until is null or a.ending.until >= :day) and %s
                        and not exists (select h.id from StandingHeld h where h.family = f.id and h.standing = ENDED and h.period.since <= :day)
                        order by f.sortKey, f.id.value"""
                                .formatted(seen),
                        CoordinatedFamily.class))
                .setParameter("coordinator", coordinator)
                .setParameter("day", day)
                .getResultList();
    }

    /** What the coordinators are called. */
    Map<AccountId, String> names(Collection<Appointment> appointments) {
        return appointments.isEmpty()
                ? Map.of()
                : em.createQuery("select a.id, a.name from Account a where a.id.value in (:accounts)", Object[].class)
                        .setParameter("accounts", appointments.stream().map(one -> one.coordinator().value()).distinct().toList())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (AccountId) row[0], row -> (String) row[1]));
    }

    void add(Appointment appointment) {
        em.persist(appointment);
        follow(appointment);
    }

    /** FST-27: the family has ended, and so has every appointment; and whoever coordinated it without one coordinates it no more. */
    void endWith(FosterFamilyId family) {
        of(family).forEach(this::follow);
        caseloads.endGiven(family.value(), Role.COORDINATOR, familyEndsOn(family));
    }

    /** From the day on it is known that there is no such family. */
    void forget(FosterFamilyId family, LocalDate today) {
        of(family).forEach(this::forget);
        caseloads.endGiven(family.value(), Role.COORDINATOR, today);
    }

    /** Everything is as the appointment says now, and as the family lasts. */
    void follow(Appointment appointment) {
        LocalDate ended = familyEndsOn(appointment.family());
        Period days = appointment.days(ended).orElse(null);
        if (days == null) {
            forget(appointment);
            return;
        }
        AppointmentEnd end = appointment.end(ended);
        caseloads.put(
                appointment.centre(), appointment.id().value(), RecordKind.FAMILY, appointment.family().value(), appointment.coordinator(), days,
                end == null ? null : end.notes());
        if (appointment.content().notesHidden()) {
            words.hide(appointment.centre(), appointment.id().value(), RecordKind.FAMILY, appointment.family().value(), appointment.since());
        } else {
            words.show(appointment.id().value());
        }
        renewDuties(appointment);
    }

    /** There is no such appointment any more. */
    void forget(Appointment appointment) {
        caseloads.remove(appointment.id().value());
        words.show(appointment.id().value());
        renewDuties(appointment);
    }

    /** What is to be reported on follows from who coordinates (FST-55). */
    private void renewDuties(Appointment appointment) {
        em.flush();
        duties.refresh(appointment.centre(), List.of(appointment.family().value()));
    }

    void flush() {
        em.flush();
    }
}
