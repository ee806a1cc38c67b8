package pl.ostoja.assistance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The work with a family ends.
 *
 * @param monitoredUntil last day of the monitoring; null if there is none
 */
public record EndCase(
        @NotNull CaseStepId id, @NotNull AssistanceCaseId assistance, @NotNull LocalDate on, @NotNull CaseEnd why, LocalDate monitoredUntil,
        @Size(max = 4000) String notes) {}
