package pl.ostoja.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.placement.ChildId;

/**
 * Days that matter for aid, as a page shows them.
 *
 * @param lastDay as it is written down or follows from a stay; null while it lasts
 * @param version to be sent back with a correction
 */
public record LeavingPeriodDetails(LeavingPeriodId id, ChildId child, LeavingPeriodContent content, LocalDate lastDay, long version) implements Serializable {}
