package pl.ostoja.fostering;

import java.time.LocalDate;

/**
 * A family is about to end its work, or its record to be removed; whoever knows of children living there refuses.
 *
 * @param on first day without the family; for a record that is removed a day before all others, so that every stay counts
 */
public record FosterFamilyEnds(FosterFamilyId family, LocalDate on) {}
