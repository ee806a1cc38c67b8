package pl.ostoja.assistance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import pl.ostoja.access.AccountId;

/**
 * From the day on the assistant works with the family: the first one, or in place of another.
 *
 * @param notesHidden whether the new assistant does not see the notes of the one before; says nothing of a first one
 * @param tasksToo whether the open tasks of the one before go along; null and false leave them
 */
public record AssignAssistant(
        @NotNull CaseStepId id, @NotNull AssistanceCaseId assistance, @NotNull AccountId assistant, @NotNull LocalDate since, boolean notesHidden,
        @Size(max = 1000) String reason, Boolean tasksToo) {
    public AssignAssistant(CaseStepId id, AssistanceCaseId assistance, AccountId assistant, LocalDate since, boolean notesHidden, String reason) {
        this(id, assistance, assistant, since, notesHidden, reason, null);
    }
}
