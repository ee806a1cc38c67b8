package pl.ostoja.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.note.Allocation.Claim;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Interest;

/**
 * What one debtor owes as of a day.
 *
 * @param open not paid yet, late or not
 * @param late not paid though the day of payment is over
 * @param interest for what is late, and for what was paid late
 * @param overpaid what counts for the notes to come
 */
public record Arrears(Grosze open, Grosze late, Grosze interest, Grosze overpaid, List<OfNote> notes) {

    /** What is still open of one note, and the interest on it. */
    public record OfNote(NoteId note, Grosze open, boolean isLate, Grosze interest) {}

    /** NOT-8: a note is late from the day after the last day of payment. NOT-9: interest runs on each part of it until that part was paid. */
    static Arrears on(LocalDate day, Collection<Claim> claims, Allocation allocation, List<Interest.Rate> rates) {
        List<OfNote> notes = new ArrayList<>();
        for (Claim claim : claims) {
            Grosze open = allocation.open().get(claim.note());
            Grosze interest = allocation.parts().stream()
                    .filter(part -> part.note().equals(claim.note()))
                    .map(part -> Interest.of(part.amount(), claim.dueOn(), part.on(), rates))
                    .reduce(Interest.of(open, claim.dueOn(), day, rates), Grosze::plus);
            notes.add(new OfNote(claim.note(), open, !open.isZero() && day.isAfter(claim.dueOn()), interest));
        }
        return new Arrears(
                sum(notes, OfNote::open), sum(notes.stream().filter(OfNote::isLate).toList(), OfNote::open), sum(notes, OfNote::interest),
                allocation.overpaid(), List.copyOf(notes));
    }

    private static Grosze sum(List<OfNote> notes, Function<OfNote, Grosze> amount) {
        return notes.stream().map(amount).reduce(Grosze.NONE, Grosze::plus);
    }
}
