package pl.ostoja.qualification;

import java.time.LocalDate;

/**
 * A paper that shows that a condition is met.
 *
 * @param validUntil the last day on which it is good, null if it does not lapse
 */
public record PaperHeld(CheckContent content, LocalDate validUntil) {}
