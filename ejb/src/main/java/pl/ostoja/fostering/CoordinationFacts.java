package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import pl.ostoja.shared.Period;

/**
 * What the yearly reports about one family follow from.
 *
 * @param coordinated the days on which somebody who was appointed coordinated it
 * @param reports in the order of the years
 */
public record CoordinationFacts(UUID family, List<Period> coordinated, List<Reported> reports) {
    public CoordinationFacts {
        coordinated = List.copyOf(coordinated);
        reports = reports.stream().sorted(Comparator.comparing(report -> report.content().year())).toList();
    }

    /** A report. */
    public record Reported(UUID id, CoordinatorReportContent content) {}

    boolean isCoordinatedOn(LocalDate day) {
        return coordinated.stream().anyMatch(days -> days.contains(day));
    }
}
