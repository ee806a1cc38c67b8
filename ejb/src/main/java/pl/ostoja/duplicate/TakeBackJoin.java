package pl.ostoja.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pl.ostoja.people.PersonId;

/**
 * Two entries were two persons after all.
 *
 * @param joined the entry that was taken away
 */
public record TakeBackJoin(@NotNull PersonId joined, @NotBlank @Size(max = 1000) String reason) {}
