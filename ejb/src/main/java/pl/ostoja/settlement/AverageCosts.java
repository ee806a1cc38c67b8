package pl.ostoja.settlement;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;

/**
 * All published average costs. SET-42: an institution of which none applies yet is new: the average of its type in its voivodeship counts, and if there is
 * none, that of Poland (UWR art. 196(5)).
 */
public final class AverageCosts {
    private static final Comparator<AverageCost> IN_FORCE = Comparator.comparing(AverageCost::effectiveFrom)
            .thenComparing(AverageCost::publishedOn)
            .thenComparing(AverageCost::id);

    public static final AverageCosts NONE = new AverageCosts(List.of(), Map.of());

    private final Map<Scope, List<AverageCost>> published;
    private final Map<UUID, TerytCode> voivodeships;

    private record Scope(UUID facility, TerytCode voivodeship, CareForm type) {}

    /** @param voivodeships where each institution is */
    public AverageCosts(Collection<AverageCost> published, Map<UUID, TerytCode> voivodeships) {
        this.published = published.stream().sorted(IN_FORCE).collect(groupingBy(AverageCosts::scope));
        this.voivodeships = Map.copyOf(voivodeships);
    }

    /** The amount that applies on the day; null if none is known. */
    Price on(UUID facility, CareForm type, LocalDate day) {
        AverageCost own = latest(new Scope(facility, null, null), day);
        if (own != null) {
            return own.price();
        }
        TerytCode voivodeship = voivodeships.get(facility);
        AverageCost regional = voivodeship == null ? null : latest(new Scope(null, voivodeship, type), day);
        AverageCost general = regional == null ? latest(new Scope(null, null, type), day) : regional;
        return general == null ? null : general.price();
    }

    private AverageCost latest(Scope scope, LocalDate day) {
        List<AverageCost> inTime = published.getOrDefault(scope, List.of());
        for (int i = inTime.size() - 1; i >= 0; i--) {
            if (!inTime.get(i).effectiveFrom().isAfter(day)) {
                return inTime.get(i);
            }
        }
        return null;
    }

    private static Scope scope(AverageCost cost) {
        return cost.facility() == null ? new Scope(null, cost.voivodeship(), cost.type()) : new Scope(cost.facility(), null, null);
    }
}
