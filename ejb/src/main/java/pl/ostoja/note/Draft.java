package pl.ostoja.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.ledger.ClosedLine;
import pl.ostoja.ledger.LedgerLineId;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Payers;
import pl.ostoja.shared.Period;

/**
 * A note as it would be issued now.
 *
 * @param corrects the note that it corrects; null if none
 */
record Draft(TerytCode debtor, NoteId corrects, List<Part> parts) {

    /** A line of the ledger, and what the debtor owes of it. */
    record Part(ClosedLine line, Grosze amount) {}

    /** That a line is on a note of the debtor already. */
    record Claimed(LedgerLineId line, TerytCode debtor) {}

    /** A note that was issued, and that corrections of its months would name. */
    record Original(NoteId note, TerytCode debtor, Period period) {}

    private record Key(TerytCode debtor, NoteId corrects) {}

    /**
     * NOT-13: each line of a closed month goes onto one note of each of its debtors. NOT-14: what corrects an earlier month goes onto a correcting note that
     * names the note of that month; if there is none, onto the ordinary one.
     */
    static List<Draft> of(Collection<ClosedLine> lines, Set<Claimed> claimed, Collection<Original> originals) {
        Map<Key, List<Part>> drafts = new LinkedHashMap<>();
        for (ClosedLine line : lines) {
            Payers payers = new Payers(line.payingCounty(), line.payingMunicipality());
            var shares = Debtor.shares(payers, line.host(), Grosze.of(line.amounts().municipal()), Grosze.of(line.amounts().county()));
            shares.forEach((debtor, amount) -> {
                if (!claimed.contains(new Claimed(line.id(), debtor))) {
                    var key = new Key(debtor, line.correcting() ? original(line, debtor, originals) : null);
                    drafts.computeIfAbsent(key, none -> new ArrayList<>()).add(new Part(line, amount));
                }
            });
        }
        return drafts.entrySet().stream()
                .map(draft -> new Draft(draft.getKey().debtor(), draft.getKey().corrects(), List.copyOf(draft.getValue())))
                .sorted(Comparator.comparing(Draft::debtor).thenComparing(draft -> draft.corrects() != null))
                .toList();
    }

    private static NoteId original(ClosedLine line, TerytCode debtor, Collection<Original> originals) {
        return originals.stream()
                .filter(note -> note.debtor().equals(debtor) && note.period().contains(line.month().atDay(1)))
                .map(Original::note)
                .findFirst()
                .orElse(null);
    }

    Grosze total() {
        return parts.stream().map(Part::amount).reduce(Grosze.NONE, Grosze::plus);
    }
}
