package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The county council has raised an amount.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordRate(@NotNull CostFactId id, @NotNull @Valid RateContent content) {}
