package pl.ostoja.note;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.Set;
import pl.ostoja.centre.TerytCode;

/**
 * Issues what is not on a note yet.
 *
 * @param month that the period lies in
 * @param debtors whose notes are issued; none for all of them
 */
public record IssueNotes(@NotNull YearMonth month, Set<TerytCode> debtors) {
    public IssueNotes {
        debtors = debtors == null ? Set.of() : Set.copyOf(debtors);
    }

    boolean concerns(TerytCode debtor) {
        return debtors.isEmpty() || debtors.contains(debtor);
    }
}
