package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import pl.ostoja.placement.ChildId;

/** Who pays for a child on a day, for the areas above, who have asked for the right and for the child. */
@ApplicationScoped
public class PayersOnDay {
    @Inject
    CostRecords records;

    /** The last decision up to the day that was not lost by then; empty if nobody has decided. */
    public Optional<PayersDetails> of(ChildId child, LocalDate day) {
        return records.payers(Set.of(child.value())).stream()
                .filter(payers -> !payers.fact().since().isAfter(day) && payers.fact().stillHoldsOn(day))
                .map(RecordedPayers::details)
                .reduce((earlier, later) -> later);
    }
}
