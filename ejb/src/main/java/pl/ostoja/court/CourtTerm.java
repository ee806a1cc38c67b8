package pl.ostoja.court;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.law.Due;

/**
 * Something that a court wants by a day, and what has become of it.
 *
 * @param about the order that set the day, or the request
 * @param from the first day on which what is sent answers it
 * @param day as the court has set it
 * @param reference of the case at the court
 * @param since when the court ordered it, or the request came
 * @param sentOn null if nothing was sent
 * @param endedOn the first day on which it was no more owed, unanswered; null if it is or was
 */
public record CourtTerm(UUID about, LocalDate from, LocalDate day, Due due, String reference, LocalDate since, LocalDate sentOn, LocalDate endedOn) implements Serializable {
    public boolean isOpen() {
        return sentOn == null && endedOn == null;
    }

    /** Whether it was, or is on a day, too late. */
    public boolean isLate(LocalDate today) {
        return endedOn == null && due.isMissedOn(sentOn == null ? today : sentOn);
    }

    boolean takes(LocalDate sent) {
        return sentOn == null && !sent.isBefore(from) && (endedOn == null || !sent.isAfter(endedOn));
    }

    /** What was sent keeps it, also where the obligation ended later. */
    CourtTerm answered(LocalDate sent) {
        return new CourtTerm(about, from, day, due, reference, since, sent, null);
    }
}
