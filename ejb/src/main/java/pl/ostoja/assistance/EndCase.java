package pl.ostoja.assistance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The work with a family ends.
 *
 * @param monitoredUntil last day of the monitoring; null if there is none
 * @param despite why it ends though something is unfinished (AST-14); null if nothing is
 */
public record EndCase(
        @NotNull CaseStepId id, @NotNull AssistanceCaseId assistance, @NotNull LocalDate on, @NotNull CaseEnd why, LocalDate monitoredUntil,
        @Size(max = 4000) String notes, @Size(max = 1000) String despite) {
    public EndCase(CaseStepId id, AssistanceCaseId assistance, LocalDate on, CaseEnd why, LocalDate monitoredUntil, String notes) {
        this(id, assistance, on, why, monitoredUntil, notes, null);
    }
}
