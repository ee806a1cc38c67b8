package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.access.AccountId;

/**
 * An assistant is away.
 *
 * @param deputy who stands in for all of the families; null if that is said later
 */
public record RecordAssistantAbsence(
        @NotNull AssistantAbsenceId id, @NotNull AccountId assistant, @NotNull @Valid AssistantAbsenceContent content, AccountId deputy) {}
