package pl.ostoja.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A span of days, both ends included (PER-1). Open as long as it has no end. */
@Embeddable
public record Period(@Column(name = "since") LocalDate since, @Column(name = "until") LocalDate until)
        implements Serializable {

    public Period {
        Objects.requireNonNull(since, "since");
        if (until != null && until.isBefore(since)) {
            throw new BusinessRuleViolation("PER-1", "shared.violation.periodEndsBeforeItStarts", since, until);
        }
    }

    public static Period from(LocalDate since) {
        return new Period(since, null);
    }

    public static Period of(LocalDate since, LocalDate until) {
        return new Period(since, Objects.requireNonNull(until, "until"));
    }

    public Period endedOn(LocalDate lastDay) {
        return of(since, lastDay);
    }

    public boolean isOpen() {
        return until == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(since) && (isOpen() || !day.isAfter(until));
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(Period other) {
        return (other.isOpen() || !since.isAfter(other.until)) && (isOpen() || !other.since.isAfter(until));
    }

    /** Number of days, both ends counted; an open period has no number of days yet. */
    public long days() {
        if (isOpen()) {
            throw new IllegalStateException("an open period cannot be counted");
        }
        return ChronoUnit.DAYS.between(since, until) + 1;
    }
}
