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

    boolean names(PersonId who) {
        return person.equals(who) || relative.equals(who);
    }

    /** The same with another person in the place of one. */
    KinTie naming(PersonId from, PersonId to) {
        return new KinTie(id, person.equals(from) ? to : person, relative.equals(from) ? to : relative, kind, since, until);
    }

    /** Whether both are between the same two persons, in either direction. */
    boolean isBetweenTheSame(KinTie other) {
        return names(other.person) && names(other.relative);
    }

    /** Whether both say the same of the same two persons for some of the same time. */
    boolean saysTheSame(KinTie other) {
        boolean sameDirection = person.equals(other.person) && relative.equals(other.relative);
        return kind == other.kind && (sameDirection || kind.isMutual() && isBetweenTheSame(other)) && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(KinTie other) {
        return until != null && other.since != null && until.isBefore(other.since);
    }
}
