package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Period;

/**
 * Who stands in for people who are away. Called by the areas that know of absences; visibility follows from it (VIS-8), and ends by itself on the last day.
 */
@ApplicationScoped
public class Deputies {
    private static final String LASTS = "s.period.since <= :day and (s.period.until is null or s.period.until >= :day)";

    @PersistenceContext
    EntityManager em;

    /** From the day on the deputy stands in for the record, to the end of the absence; who stood in until then does so up to the day before. */
    public void name(CentreId centre, Absent absent, RecordKind kind, UUID record, AccountId deputy, LocalDate from) {
        LocalDate since = from.isBefore(absent.period().since()) ? absent.period().since() : from;
        for (Deputy before : entities(absent.absence())) {
            if (before.record().equals(record) && !isOver(before, since)) {
                endBefore(before, since);
            }
        }
        em.persist(new Deputy(centre, absent, deputy, kind, record, new Period(since, absent.period().until())));
    }

    private static boolean isOver(Deputy deputy, LocalDate day) {
        return !deputy.period().isOpen() && deputy.period().until().isBefore(day);
    }

    private void endBefore(Deputy deputy, LocalDate since) {
        if (deputy.period().since().isBefore(since)) {
            deputy.end(since.minusDays(1));
        } else {
            em.remove(deputy);
        }
    }

    /** The days of the absence are others now (VIS-9). */
    public void follow(UUID absence, Period before, Period now) {
        for (Deputy deputy : entities(absence)) {
            Deputy.follow(deputy.period(), before, now).ifPresentOrElse(deputy::stands, () -> em.remove(deputy));
        }
    }

    /** The absence was written down by mistake. */
    public void drop(UUID absence) {
        entities(absence).forEach(em::remove);
    }

    private List<Deputy> entities(UUID absence) {
        return em.createQuery("select s from Deputy s where s.absence = :absence", Deputy.class).setParameter("absence", absence).getResultList();
    }

    /** All who stand or stood in during these absences, in time. */
    public List<DeputyRow> of(Collection<UUID> absences) {
        return absences.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select s.absence, s.record, a.id, a.name, s.period from Deputy s join Account a on a.id = s.deputy
                                where s.absence in (:absences) order by s.period.since, s.id""",
                                Object[].class)
                        .setParameter("absences", absences)
                        .getResultStream()
                        .map(row -> new DeputyRow((UUID) row[0], (UUID) row[1], new Colleague((AccountId) row[2], (String) row[3]), (Period) row[4]))
                        .toList();
    }

    /** For whom the account stands in on the day, and for how many of their records. */
    public List<StandIn> standsIn(AccountId deputy, LocalDate day) {
        return em.createQuery(
                        """
                        select a.id.value, a.name, max(coalesce(s.period.until, :far)), count(s.id) from Deputy s join Account a on a.id = s.account
                        join Caseload k on k.record = s.record and k.account = s.account and k.period.since <= :day and (k.period.until is null or k.period.until >= :day)
                        where s.deputy = :deputy and %s group by a.id.value, a.name order by a.name"""
                                .formatted(LASTS),
                        Object[].class)
                .setParameter("deputy", deputy)
                .setParameter("day", day)
                .setParameter("far", LocalDate.of(9999, 12, 31))
                .getResultStream()
                .map(Deputies::standIn)
                .toList();
    }

    private static StandIn standIn(Object[] row) {
        LocalDate until = (LocalDate) row[2];
        return new StandIn(new Colleague(new AccountId((UUID) row[0]), (String) row[1]), until.getYear() == 9999 ? null : until, ((Number) row[3]).longValue());
    }
}
