package pl.ostoja.wellbeing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down a fact about the health, the school or the disability of a child.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordWellbeing(@NotNull WellbeingFactId id, @NotNull ChildId child, @NotNull @Valid WellbeingContent content) {}
