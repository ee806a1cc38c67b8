package pl.ostoja.fostering;

import java.time.LocalDate;

/** What holds of a family from a day to a day; without a last day as long as nothing else is known. */
public interface DatedContent {
    LocalDate since();

    LocalDate until();

    /** On the first day and the last one too. */
    default boolean holdsOn(LocalDate day) {
        return !since().isAfter(day) && (until() == null || !until().isBefore(day));
    }

    /** Whether the two share a day. */
    default boolean meets(DatedContent other) {
        return (until() == null || !other.since().isAfter(until())) && (other.until() == null || !since().isAfter(other.until()));
    }
}
