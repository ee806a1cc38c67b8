package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When a family was to be visited until a day, and when next.
 *
 * @param visits the latest first
 */
public record VisitsDue(LocalDate day, List<VisitDue> visits) implements Serializable {
    public VisitsDue {
        visits = List.copyOf(visits);
    }

    /** Those that nobody has made yet, the one due first first; of them the last may be ahead. */
    public List<VisitDue> open() {
        return visits.reversed().stream().filter(VisitDue::isOpen).toList();
    }

    /** Those that nobody made in time, open or not, the latest first. */
    public List<VisitDue> late() {
        return visits.stream().filter(visit -> visit.isLate(day)).toList();
    }
}
