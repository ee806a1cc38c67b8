package pl.ostoja.assistance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An absence ends earlier than it was to.
 *
 * @param lastDay the last on which the assistant is away
 */
public record EndAssistantAbsence(@NotNull AssistantAbsenceId id, long version, @NotNull LocalDate lastDay, @NotBlank @Size(max = 1000) String reason) {}
