package pl.ostoja.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All from which the legal situation of one child follows. The order in which it is given does not matter. */
public record LegalFacts(List<Parent> parents, List<LegalEventFacts> events) {
    /** Of whom nothing was written down. */
    public static final LegalFacts NOTHING = new LegalFacts(List.of(), List.of());

    public LegalFacts {
        parents = List.copyOf(parents);
        events = List.copyOf(events);
    }

    /** The days on which the situation may become another one. */
    SortedSet<LocalDate> changes() {
        Stream<LocalDate> ofParents = parents.stream()
                .flatMap(parent -> Stream.of(parent.since(), parent.until() == null ? null : parent.until().plusDays(1), parent.died()));
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.concat(ofParents, events.stream().map(LegalEventFacts::effectiveOn)).filter(Objects::nonNull).forEach(days::add);
        return days;
    }
}
