package pl.ostoja.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.note.Allocation.Claim;
import pl.ostoja.note.Allocation.Credit;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Interest;

/** All that one debtor was asked for and all that it paid. */
record DebtorAccount(List<Claim> claims, Allocation allocation) {

    /** A note as far as money goes. */
    record Issued(NoteId note, NoteId corrects, LocalDate issuedOn, LocalDate dueOn, Grosze total) {
        boolean takesOff() {
            return total.compareTo(Grosze.NONE) < 0;
        }
    }

    /**
     * NOT-11: what a correction takes off was never owed, so that no interest runs on it; if it was paid, the money counts for other notes. A correction that
     * adds something is a claim with a day of payment of its own.
     */
    static DebtorAccount of(Collection<Issued> notes, Collection<Credit> payments) {
        Map<NoteId, Claim> claims = new LinkedHashMap<>();
        notes.stream().filter(note -> !note.takesOff()).forEach(note -> claims.put(note.note(), new Claim(note.note(), note.dueOn(), note.total())));
        List<Credit> credits = new ArrayList<>(payments);
        for (Issued correction : notes.stream().filter(Issued::takesOff).toList()) {
            Grosze off = Grosze.NONE.minus(correction.total());
            Claim claim = correction.corrects() == null ? null : claims.get(correction.corrects());
            Grosze reduced = claim == null ? Grosze.NONE : least(off, claim.total());
            if (claim != null) {
                claims.put(claim.note(), new Claim(claim.note(), claim.dueOn(), claim.total().minus(reduced)));
            }
            if (!off.equals(reduced)) {
                credits.add(new Credit(correction.note().value(), correction.issuedOn(), off.minus(reduced), null));
            }
        }
        return new DebtorAccount(List.copyOf(claims.values()), Allocation.of(claims.values(), credits));
    }

    Arrears on(LocalDate day, List<Interest.Rate> rates) {
        return Arrears.on(day, claims, allocation, rates);
    }

    private static Grosze least(Grosze one, Grosze other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
