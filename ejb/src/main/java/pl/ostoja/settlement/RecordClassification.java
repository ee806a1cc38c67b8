package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Write down where a category stands in the budget from a month on. The identifier is made by the client, so that sending it twice writes it once. */
public record RecordClassification(@NotNull CostFactId id, @NotNull @Valid ClassifiedContent content) {}
