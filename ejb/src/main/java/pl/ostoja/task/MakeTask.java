package pl.ostoja.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import pl.ostoja.access.AccountId;

/**
 * Give somebody, or oneself, something to do.
 *
 * @param id made by the client, so that sending it twice makes it once
 * @param subject the record it is about; null of a task about none
 * @param origin the note that it was written down in; null of a task made by itself
 */
public record MakeTask(@NotNull TaskId id, @Valid TaskSubject subject, UUID origin, @NotNull AccountId assignee, @NotNull @Valid TaskContent content) {}
