package pl.ostoja.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pl.ostoja.placement.ChildId;

/**
 * Decide that two files are two children's.
 *
 * @param reason by what they were told apart; whoever doubts it later reads this
 */
public record TellApart(@NotNull ToldApartId id, @NotNull ChildId one, @NotNull ChildId other, @NotBlank @Size(max = 1000) String reason) {}
