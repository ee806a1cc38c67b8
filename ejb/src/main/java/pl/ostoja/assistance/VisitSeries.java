package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import pl.ostoja.shared.Period;

/**
 * The visits that are due one after the other. The term of one runs from the one before: from the day on which it took place (AVI-3), or from its last day if
 * it was missed. A series without an end is known up to a horizon: every visit due until then, and the next one (AVI-2).
 */
final class VisitSeries {
    private final VisitRhythm rhythm;
    private final Period time;
    private final NavigableSet<LocalDate> visited;
    private final List<Period> away;
    private final LocalDate horizon;
    private final List<VisitDue> visits = new ArrayList<>();

    /** From when the term of the next one runs. */
    private LocalDate from;

    /** How many have been due. */
    private int number;

    /** How many of the last ones nobody has made up for. */
    private int missed;

    private VisitSeries(VisitRhythm rhythm, Period time, Collection<LocalDate> visited, List<Period> away, LocalDate horizon) {
        this.rhythm = rhythm;
        this.time = time;
        this.visited = new TreeSet<>(visited);
        this.away = away;
        this.horizon = horizon;
        this.from = time.since();
    }

    /**
     * @param time from the first day of the work to the last
     * @param visited the days on which somebody visited the family
     * @param away when no child lived at home, in time
     */
    static List<VisitDue> of(VisitRhythm rhythm, Period time, Collection<LocalDate> visited, List<Period> away, LocalDate horizon) {
        VisitSeries series = new VisitSeries(rhythm, time, visited, away, horizon);
        boolean goesOn = !rhythm.stages().isEmpty();
        while (goesOn) {
            goesOn = series.next();
        }
        return List.copyOf(series.visits);
    }

    /** One term; false if none follows. */
    private boolean next() {
        LocalDate due = from.plus(rhythm.upTo(number));
        LocalDate visit = visitUntil(earlier(due, time.until()));
        if (visit != null && missed > 0) {
            makeUp(visit);
            return true;
        }
        if (visit == null && !awayUntil(due).isEmpty()) {
            return comesBack(due);
        }
        if (visit == null && !time.contains(due)) {
            return false;
        }
        number++;
        visits.add(visit == null ? VisitDue.open(from, due) : VisitDue.open(from, due).doneOn(visit));
        missed = visit == null ? missed + 1 : 0;
        from = visit == null ? due : lastVisitUntil(due);
        return visit != null || !due.isAfter(horizon);
    }

    /** AVI-4: the last one missed took place late; those before it never did, and are owed no more. No term has been used for it. */
    private void makeUp(LocalDate visit) {
        int last = visits.size() - 1;
        visits.set(last, visits.get(last).doneOn(visit));
        for (int before = last - missed + 1; before < last; before++) {
            visits.set(before, visits.get(before).madeUpForOn(visit));
        }
        missed = 0;
        from = visit;
    }

    /** AVI-6: while no child lives at home no term runs; it begins anew when one is back. What was missed before may be made up for meanwhile. */
    private boolean comesBack(LocalDate due) {
        List<Period> absences = awayUntil(due);
        LocalDate last = absences.getLast().until();
        LocalDate visit = missed == 0 ? null : visitUntil(earlier(time.until(), last == null ? null : last.plusDays(1)));
        if (visit != null) {
            makeUp(visit);
            return true;
        }
        if (last == null || !time.contains(last.plusDays(1))) {
            return false;
        }
        from = last.plusDays(1);
        if (number > 0 && visited.contains(from)) {
            number++;
        }
        return true;
    }

    private List<Period> awayUntil(LocalDate due) {
        return away.stream().filter(absence -> absence.overlaps(Period.of(from, due))).toList();
    }

    /** The first visit of the term: on the first day of the work too, else after the day from which it runs. */
    private LocalDate visitUntil(LocalDate last) {
        LocalDate first = number == 0 && missed == 0 ? visited.ceiling(from) : visited.higher(from);
        return first == null || last != null && first.isAfter(last) ? null : first;
    }

    /** AVI-5: however many visits there are in a term, it is one; the next term runs from the last of them. */
    private LocalDate lastVisitUntil(LocalDate due) {
        return Objects.requireNonNull(visited.floor(due));
    }

    /** Null stands for no end. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
