package pl.ostoja.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * It is done until another day.
 *
 * @param version the one that was seen
 */
public record PutOffTask(@NotNull TaskId id, long version, @NotNull LocalDate until, @NotBlank @Size(max = 1000) String reason) {}
