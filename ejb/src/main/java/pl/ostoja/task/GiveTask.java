package pl.ostoja.task;

import jakarta.validation.constraints.NotNull;
import pl.ostoja.access.AccountId;

/**
 * Somebody else does it from now on.
 *
 * @param version the one that was seen
 */
public record GiveTask(@NotNull TaskId id, long version, @NotNull AccountId assignee) {}
