package pl.ostoja.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * The first page of a worker.
 *
 * @param duties the nearest ones, overdue first; the counts tell how many there are in all
 */
public record MyDay(LocalDate today, DutyCounts counts, List<DutyRow> duties) {}
