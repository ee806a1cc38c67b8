package pl.ostoja.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is to be done reads otherwise from now on; what stood there stays in the trail.
 *
 * @param version the one that was seen
 * @param what in a few words, for lists
 * @param notes what else whoever does it should know
 */
public record CorrectTask(@NotNull TaskId id, long version, @NotBlank @Size(max = 200) String what, @Size(max = 2000) String notes) {}
