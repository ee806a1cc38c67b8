package pl.ostoja.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.settlement.Grosze;

/**
 * What was paid of which note of one debtor.
 *
 * @param parts what each credit went to
 * @param open of each note, in order of their due days
 * @param overpaid what no note has taken yet; it counts for the next one
 */
public record Allocation(List<Part> parts, Map<NoteId, Grosze> open, Grosze overpaid) {

    /** A note that asks for money. */
    public record Claim(NoteId note, LocalDate dueOn, Grosze total) {}

    /**
     * Money that came, or a correction that took something off.
     *
     * @param note that it names; null if it names none
     */
    public record Credit(UUID id, LocalDate on, Grosze amount, NoteId note) {}

    /** A part of a credit that went to a note. */
    public record Part(NoteId note, UUID credit, LocalDate on, Grosze amount) {}

    /**
     * NOT-6: in the order in which they came, a credit pays the note that it names first, and then the one that was due the longest. NOT-7: what is more than
     * all notes is owed back, or counts for the notes to come.
     */
    public static Allocation of(Collection<Claim> claims, Collection<Credit> credits) {
        List<Claim> byDue = claims.stream().sorted(Comparator.comparing(Claim::dueOn).thenComparing(claim -> claim.note().value())).toList();
        Map<NoteId, Grosze> open = new LinkedHashMap<>();
        byDue.forEach(claim -> open.put(claim.note(), claim.total()));
        List<Part> parts = new ArrayList<>();
        Grosze overpaid = Grosze.NONE;
        for (Credit credit : credits.stream().sorted(Comparator.comparing(Credit::on).thenComparing(Credit::id)).toList()) {
            overpaid = overpaid.plus(spend(credit, open, parts));
        }
        return new Allocation(List.copyOf(parts), open, overpaid);
    }

    private static Grosze spend(Credit credit, Map<NoteId, Grosze> open, List<Part> parts) {
        Grosze left = credit.amount();
        var order = Stream.concat(Stream.ofNullable(credit.note()).filter(open::containsKey), open.keySet().stream()).distinct().toList();
        for (NoteId note : order) {
            Grosze part = least(left, open.get(note));
            if (!part.isZero()) {
                parts.add(new Part(note, credit.id(), credit.on(), part));
                open.merge(note, part, Grosze::minus);
                left = left.minus(part);
            }
        }
        return left;
    }

    private static Grosze least(Grosze one, Grosze other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
