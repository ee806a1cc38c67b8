package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.assistance.CaseFacts;

/**
 * Of a family what the duties to plan and to assess follow from.
 *
 * @param agreed days on which versions of the plan were signed
 */
public record PlannedFamily(CaseFacts facts, List<LocalDate> agreed, List<Assessed> assessments) {
    public PlannedFamily {
        agreed = List.copyOf(agreed);
        assessments = List.copyOf(assessments);
    }

    /** @param passedOn null as long as the employer has not got it */
    public record Assessed(UUID id, LocalDate on, LocalDate passedOn) {}
}
