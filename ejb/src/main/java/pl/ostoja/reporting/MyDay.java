package pl.ostoja.reporting;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.StandIn;

/**
 * The first page of a worker.
 *
 * @param duties the nearest ones, overdue first; the counts tell how many there are in all
 * @param standsIn for whom the worker stands in today
 */
public record MyDay(LocalDate today, DutyCounts counts, List<DutyRow> duties, List<StandIn> standsIn) {}
