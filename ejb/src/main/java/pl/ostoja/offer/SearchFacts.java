package pl.ostoja.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.placement.HeldFacts;

/**
 * One child in one search for a place: what was wished for, asked, answered and kept. The order in which offers and places are given does not matter.
 *
 * @param row names the child in its request, and goes with it when the request is split
 * @param neededOn the wished day
 * @param withdrawnOn null while nobody has withdrawn the request
 * @param held the places that were kept for this child
 */
public record SearchFacts(UUID child, UUID row, LocalDate madeOn, LocalDate neededOn, LocalDate withdrawnOn, List<Asked> offers, List<HeldFacts> held) {

    /** By first day; of those that were kept on one day the one that is kept still comes last. */
    private static final Comparator<HeldFacts> IN_TIME = Comparator.comparing(HeldFacts::since)
            .thenComparing(HeldFacts::endedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(HeldFacts::until)
            .thenComparing(HeldFacts::offer);

    public SearchFacts {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(neededOn, "neededOn");
        offers = List.copyOf(offers);
        held = held.stream().sorted(IN_TIME).toList();
    }

    /**
     * Somebody was asked.
     *
     * @param answerBy the day until which an answer is waited for
     * @param answeredOn null while there is none
     * @param disruptedOn when what began from it broke down, null as long as it has not
     */
    public record Asked(UUID offer, LocalDate madeOn, LocalDate answerBy, LocalDate answeredOn, LocalDate disruptedOn) {}
}
