package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;

/**
 * Who pays for the care of a child from a day on, until the next decision or the end of the episode of care (UWR art. 191(1)-(4)).
 *
 * @param lostFrom the day on which it ceases to hold, because a dispute showed that somebody else pays from then on; null otherwise
 * @param municipality null if none bears a part
 * @param excluded why none does; null if the municipality bears its part
 */
public record PayerDecision(UUID id, LocalDate since, LocalDate lostFrom, TerytCode county, TerytCode municipality, NotShared excluded) {
    /** Of two on the same day the one that was lost comes first. */
    static final Comparator<PayerDecision> IN_TIME = Comparator.comparing(PayerDecision::since)
            .thenComparing(PayerDecision::lostFrom, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PayerDecision::id);

    public PayerDecision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(county, "county");
    }

    public PayerDecision(UUID id, LocalDate since, TerytCode county, TerytCode municipality, NotShared excluded) {
        this(id, since, null, county, municipality, excluded);
    }

    /** SET-58: whether it was not lost by then. */
    boolean stillHoldsOn(LocalDate day) {
        return lostFrom == null || day.isBefore(lostFrom);
    }

    /** Whether others pay by the one than by the other; null if nobody has decided. */
    static boolean differ(PayerDecision one, PayerDecision other) {
        if (one == null || other == null) {
            return one != other;
        }
        return !one.payers().equals(other.payers()) || one.excluded() != other.excluded();
    }

    Payers payers() {
        return new Payers(county, municipality);
    }
}
