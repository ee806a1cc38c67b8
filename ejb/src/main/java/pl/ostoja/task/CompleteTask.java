package pl.ostoja.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * It is done.
 *
 * @param version the one that was seen
 * @param note what came of it; may be left out
 */
public record CompleteTask(@NotNull TaskId id, long version, @Size(max = 1000) String note) {}
