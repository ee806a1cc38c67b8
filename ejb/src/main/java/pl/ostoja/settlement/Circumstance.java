package pl.ostoja.settlement;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.shared.Period;

/**
 * Something that changes what a stay costs for some days; the first and the last of them belong to it (law.md 20.15).
 *
 * @param place the respite family, if it is known; null otherwise
 */
public record Circumstance(UUID id, CircumstanceKind kind, Period days, UUID place) {
    static final Comparator<Circumstance> IN_TIME =
            Comparator.comparing((Circumstance circumstance) -> circumstance.days().since()).thenComparing(Circumstance::id);

    public Circumstance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(days, "days");
    }
}
