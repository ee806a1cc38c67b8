package pl.ostoja.people;

import java.time.LocalDate;
import java.util.UUID;

/** "The relative is the … of the person", from a day to a day, either of which may be open. */
public record KinTie(UUID id, PersonId person, PersonId relative, KinshipKind kind, LocalDate since, LocalDate until) {
    boolean holdsOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    boolean holds() {
        return until == null;
    }
}
