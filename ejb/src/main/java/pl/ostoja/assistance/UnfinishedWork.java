package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/** Declared here, said by every area that keeps work with families: what of it would be left unfinished if the work ended on a day (AST-14). */
public interface UnfinishedWork {

    /**
     * Whoever asks has asked for the family.
     *
     * @param works when an assistant worked with it, in time
     */
    List<Explanation> of(AssistanceCaseId family, List<Period> works, LocalDate endsOn);
}
