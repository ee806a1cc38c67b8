package pl.ostoja.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was written down since the last closed month was computed, in the order in which it was. */
record Changes(List<Change> all) {
    static final Set<String> OF_A_CHILD = Set.of("CHILD", "STAY", "ABSENCE", "STAY_FACILITY", "CIRCUMSTANCE", "EXPENSE", "PAYERS", "FEE", "FEE_PAYMENT");
    /** Of the person that a child is: with whom it is on home leave depends on who its parents are. */
    static final Set<String> OF_A_PERSON = Set.of("PERSON", "KINSHIP");
    static final String OF_A_FAMILY = "FAMILY_COST";
    /** They may change what any child costs. */
    static final Set<String> OF_ALL = Set.of("AVERAGE_COST", "COUNTY_RATE", "FACILITY", "LAW_POLICY", "LAW_PARAMETER");

    /**
     * A change of a record.
     *
     * @param subject the child, also where the record is the person that it is; the family
     * @param on the day on which it was written down
     */
    record Change(String kind, UUID record, UUID subject, Instant at, LocalDate on) {}

    static boolean isOfAChild(String kind) {
        return OF_A_CHILD.contains(kind) || OF_A_PERSON.contains(kind);
    }

    Changes {
        all = List.copyOf(all);
    }

    boolean areOfAll() {
        return all.stream().anyMatch(change -> OF_ALL.contains(change.kind()));
    }

    Set<UUID> children() {
        return subjects(change -> isOfAChild(change.kind()));
    }

    Set<UUID> families() {
        return subjects(change -> change.kind().equals(OF_A_FAMILY));
    }

    /**
     * LDG-7: the change from which a difference follows: of the record that the difference is about, else of the child itself, else of what it shares
     * with others. The latest of these, because as long as it was not written down the difference was another.
     */
    Optional<Change> source(UUID child, Collection<UUID> records) {
        return latest(change -> records.contains(change.record()))
                .or(() -> latest(change -> child.equals(change.subject())))
                .or(() -> latest(change -> records.contains(change.subject())))
                .or(() -> latest(change -> OF_ALL.contains(change.kind())))
                .or(() -> latest(change -> true));
    }

    private Optional<Change> latest(Predicate<Change> which) {
        return all.stream().filter(which).reduce((former, later) -> later);
    }

    private Set<UUID> subjects(Predicate<Change> which) {
        return all.stream().filter(which).map(Change::subject).collect(Collectors.toSet());
    }
}
