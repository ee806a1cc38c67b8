package pl.ostoja.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A municipality or county to settle with.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record AddCounterparty(@NotNull CounterpartyId id, @NotNull @Valid CounterpartyContent content) {}
