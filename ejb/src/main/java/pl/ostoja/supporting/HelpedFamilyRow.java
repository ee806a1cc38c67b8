package pl.ostoja.supporting;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * A family that was helped in a time.
 *
 * @param assistance null of a family without a file, and of one that the caller does not see
 * @param name null of one that the caller does not see
 * @param since the first day of the earliest of the helps of the time
 * @param helpers how many supporting families helped it
 */
public record HelpedFamilyRow(AssistanceCaseId assistance, String name, LocalDate since, long helpers) implements Serializable {}
