package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;

/**
 * Who pays for the care of a child from a day on, until the next decision or the end of the episode of care (UWR art. 191(1)-(4)).
 *
 * @param municipality null if none bears a part
 * @param excluded why none does; null if the municipality bears its part
 */
public record PayerDecision(UUID id, LocalDate since, TerytCode county, TerytCode municipality, NotShared excluded) {
    static final Comparator<PayerDecision> IN_TIME = Comparator.comparing(PayerDecision::since).thenComparing(PayerDecision::id);

    public PayerDecision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(county, "county");
    }

    Payers payers() {
        return new Payers(county, municipality);
    }
}
