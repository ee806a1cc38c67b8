package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/** Write down that an agreement was concluded. The identifier is made by the client, so that sending it twice writes it once. */
public record RecordAgreement(@NotNull CostFactId id, @NotNull ChildId child, @NotNull @Valid AgreementContent content) {}
