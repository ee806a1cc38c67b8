package pl.ostoja.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pl.ostoja.people.PersonId;

/**
 * Decide that two relatives of children are two persons.
 *
 * @param reason by what they were told apart; whoever doubts it later reads this
 */
public record TellPersonsApart(@NotNull ToldApartId id, @NotNull PersonId one, @NotNull PersonId other, @NotBlank @Size(max = 1000) String reason) {}
