package pl.ostoja.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Write down what belongs to a Blue Card. @param id made by the client, so that sending it twice writes it once */
public record RecordCardPart(@NotNull CardPartId id, @NotNull BlueCardId card, @NotNull @Valid CardPartContent content) {}
