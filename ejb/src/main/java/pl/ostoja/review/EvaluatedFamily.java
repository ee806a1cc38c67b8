package pl.ostoja.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.fostering.ContractTerm;

/**
 * What matters of a foster family for its evaluations.
 *
 * @param firstPlacedOn day on which the first child was placed there, null before; a guest in respite is not placed
 * @param endedOn day from which the family works no more, null while it does
 * @param contracts as a professional family or a family children's home
 */
public record EvaluatedFamily(UUID id, LocalDate firstPlacedOn, LocalDate endedOn, List<ContractTerm> contracts) {
    public EvaluatedFamily {
        Objects.requireNonNull(id, "id");
        contracts = List.copyOf(contracts);
    }
}
