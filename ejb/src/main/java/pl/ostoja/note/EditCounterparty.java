package pl.ostoja.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Corrects what is written down of a counterparty. Notes that were issued stay as they are. */
public record EditCounterparty(@NotNull CounterpartyId counterparty, @NotNull @Valid CounterpartyContent content, long version) {}
