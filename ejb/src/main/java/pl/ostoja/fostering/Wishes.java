package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the carers wish and what their worker thinks, side by side, on a day.
 *
 * @param carers null if they have said nothing yet
 * @param worker null if the worker has said nothing yet
 */
public record Wishes(ExpectationContent carers, ExpectationContent worker) implements Serializable {
    public static final Wishes NONE = new Wishes(null, null);

    /** FST-34: of each side the last version said until the day. */
    public static Wishes on(LocalDate day, Collection<ExpectationContent> versions) {
        return new Wishes(last(ExpectationSide.CARERS, day, versions), last(ExpectationSide.WORKER, day, versions));
    }

    private static ExpectationContent last(ExpectationSide side, LocalDate day, Collection<ExpectationContent> versions) {
        return versions.stream()
                .filter(version -> version.side() == side && version.holdsOn(day))
                .max(Comparator.comparing(ExpectationContent::since))
                .orElse(null);
    }

    /** FST-35: about what the two speak differently; where one says nothing and the other does, they do. Nothing if only one has spoken. */
    public List<WishPart> differences() {
        return carers == null || worker == null
                ? List.of()
                : Stream.of(WishPart.values()).filter(part -> !Objects.equals(carers.said(part), worker.said(part))).toList();
    }

    /** FST-36. */
    public Set<WishPart> outsideOfCarers(ExpectationContent.Asked child) {
        return carers == null ? Set.of() : carers.outside(child);
    }

    /** FST-37: what the worker sees differently; what the carers do not wish is said once. */
    public Set<WishPart> outsideOfWorkerOnly(ExpectationContent.Asked child) {
        Set<WishPart> outside = worker == null ? EnumSet.noneOf(WishPart.class) : worker.outside(child);
        outside.removeAll(outsideOfCarers(child));
        return outside;
    }
}
