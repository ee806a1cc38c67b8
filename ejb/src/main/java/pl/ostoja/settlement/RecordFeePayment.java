package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/** Write down what parents paid of their fee. The identifier is made by the client, so that sending it twice writes it once. */
public record RecordFeePayment(@NotNull CostFactId id, @NotNull ChildId child, @NotNull @Valid FeePaymentContent content) {}
