package pl.ostoja.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Money came.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordPayment(@NotNull PaymentId id, @NotNull @Valid PaymentContent content) {}
