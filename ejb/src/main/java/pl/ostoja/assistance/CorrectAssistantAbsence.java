package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of an absence; those who stand in follow its days.
 *
 * @param version the one the correction started from
 */
public record CorrectAssistantAbsence(
        @NotNull AssistantAbsenceId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid AssistantAbsenceContent content) {}
