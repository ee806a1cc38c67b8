package pl.ostoja.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.ostoja.shared.Period;

/**
 * What falls due against the hours of those who do it. RPT-10: a duty is work of the week of its last legal day, one whose day has passed of the first;
 * it takes the hours that its kind takes, and none if an institution, a foster family or the young person owes it. A week with more work than hours is
 * warned of.
 *
 * @param times hours of each person
 */
record WorkAhead(LocalDate today, List<DueWork> work, Function<UUID, HoursOverTime> times) {

    /** Of the work that is meant, against the hours of these people. */
    List<WeekFigure> weeks(Predicate<DueWork> meant, Collection<UUID> people) {
        List<DueWork> theirs = work.stream().filter(meant).toList();
        return WorkWeeks.from(today).stream().map(week -> week(week, theirs, people)).toList();
    }

    List<WeekFigure> ofWorker(UUID worker) {
        return weeks(due -> worker.equals(due.worker()), List.of(worker));
    }

    /** @param members everybody who belongs to the team */
    List<WeekFigure> ofTeam(UUID team, Map<UUID, ?> counted, Collection<UUID> members) {
        Predicate<DueWork> meant = due -> team.equals(due.team()) || due.worker() != null && members.contains(due.worker());
        return weeks(meant, members.stream().filter(counted::containsKey).toList());
    }

    private WeekFigure week(Period week, List<DueWork> theirs, Collection<UUID> people) {
        boolean first = week.since().equals(today);
        List<DueWork> inWeek = theirs.stream().filter(due -> due.isIn(week)).toList();
        List<DueWork> earlier = theirs.stream().filter(due -> first && due.day().isBefore(today)).toList();
        BigDecimal there = people.stream().map(person -> WorkWeeks.hours(times.apply(person), week)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WeekFigure(
                week.until().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), week.since(), week.until(), count(inWeek), count(earlier),
                hours(inWeek).add(hours(earlier)), there);
    }

    private static long count(List<DueWork> work) {
        return work.stream().mapToLong(DueWork::duties).sum();
    }

    private static BigDecimal hours(List<DueWork> work) {
        return work.stream().map(DueWork::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
