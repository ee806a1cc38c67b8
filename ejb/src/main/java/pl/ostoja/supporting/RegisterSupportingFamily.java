package pl.ostoja.supporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A supporting family was set up. @param id made by the client, so that sending it twice writes it once */
public record RegisterSupportingFamily(@NotNull SupportingFamilyId id, @NotNull @Valid SupportingContent content) {}
