package pl.ostoja.assistance;

import jakarta.validation.constraints.NotNull;
import pl.ostoja.access.AccountId;

/**
 * Somebody stands in for an assistant who is away, from today, or from the first day of the absence.
 *
 * @param family null for all families of the one who is away
 */
public record NameDeputy(@NotNull AssistantAbsenceId id, AssistanceCaseId family, @NotNull AccountId deputy) {}
