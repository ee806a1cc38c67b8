package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.Period;

/**
 * How long a family works.
 *
 * @param endedOn day from which it works no more, null while it does
 * @param contracts as a professional family or a family children's home, those with an end
 */
public record FamilyWork(LocalDate endedOn, List<Period> contracts) {
    public FamilyWork {
        contracts = List.copyOf(contracts);
    }
}
