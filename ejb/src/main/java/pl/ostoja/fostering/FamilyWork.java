package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;

/**
 * How long a family works.
 *
 * @param endedOn day from which it works no more, null while it does
 * @param contracts as a professional family or a family children's home
 */
public record FamilyWork(LocalDate endedOn, List<ContractTerm> contracts) {
    public FamilyWork {
        contracts = List.copyOf(contracts);
    }
}
