package pl.ostoja.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;

/** What a centre has recorded about its hours, each in one statement. */
@ApplicationScoped
class RecordedHours {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentLaw law;

    /** The hours of every person; asked for who has none recorded, it gives full time as of the day. */
    Function<AccountId, HoursOverTime> workingTimes(CentreId centre, LocalDate day) {
        BigDecimal fullTime = law.on(day).amount(LegalNumber.FULL_TIME_WEEKLY_H);
        Map<AccountId, List<WorkingTime>> recorded = em.createQuery(
                        "select w from WorkingTime w where w.centre = :centre", WorkingTime.class)
                .setParameter("centre", centre)
                .getResultStream()
                .collect(Collectors.groupingBy(WorkingTime::account));
        return account -> HoursOverTime.of(fullTime, recorded.getOrDefault(account, List.of()));
    }

    /** The hours of every kind of duty. */
    Function<DutyKind, HoursOverTime> efforts(CentreId centre) {
        Map<String, List<DutyEffort>> recorded = em.createQuery("select e from DutyEffort e where e.centre = :centre", DutyEffort.class)
                .setParameter("centre", centre)
                .getResultStream()
                .collect(Collectors.groupingBy(DutyEffort::kind));
        return kind -> HoursOverTime.of(UsualEffort.of(kind.category()), recorded.getOrDefault(kind.code(), List.of()));
    }

    /** What is recorded of people for a day. */
    Map<AccountId, WorkingTime> on(CentreId centre, LocalDate day) {
        return em.createQuery(
                        """
                        select w from WorkingTime w where w.centre = :centre
                        and w.period.since <= :day and (w.period.until is null or w.period.until >= :day)""",
                        WorkingTime.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(WorkingTime::account, Function.identity()));
    }

    List<WorkingTime> of(CentreId centre, AccountId account) {
        return em.createQuery("select w from WorkingTime w where w.centre = :centre and w.account = :account order by w.period.since", WorkingTime.class)
                .setParameter("centre", centre)
                .setParameter("account", account)
                .getResultList();
    }

    List<DutyEffort> of(CentreId centre, String kind) {
        return em.createQuery("select e from DutyEffort e where e.centre = :centre and e.kind = :kind order by e.period.since", DutyEffort.class)
                .setParameter("centre", centre)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** RPT-3: the row begins where the last one ends, or corrects it. */
    <T extends DatedHours> void add(List<T> before, T row) {
        LocalDate since = row.period().since();
        HoursOverTime.of(null, before).refuseBeforeTheLast(since);
        if (!before.isEmpty() && before.getLast().period().since().equals(since)) {
            before.getLast().correct(row);
            return;
        }
        if (!before.isEmpty()) {
            before.getLast().end(since.minusDays(1));
        }
        em.persist(row);
    }
}
