package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/** Write down a decision on the fee that parents pay. The identifier is made by the client, so that sending it twice writes it once. */
public record RecordFee(@NotNull CostFactId id, @NotNull ChildId child, @NotNull @Valid FeeContent content) {}
