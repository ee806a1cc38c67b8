package pl.ostoja.assistance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import pl.ostoja.task.TaskId;

/**
 * What was agreed on a visit to be done until a day; it becomes a task about the family.
 *
 * @param id of the task, made by the client, so that it is made once however often the note is sent or corrected
 */
public record FollowUp(@NotNull TaskId id, @NotBlank @Size(max = 200) String what, @NotNull LocalDate until) {}
