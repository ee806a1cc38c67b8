package pl.ostoja.supporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A supporting family is one no more. @param version the one that was seen */
public record DissolveSupportingFamily(@NotNull SupportingFamilyId id, long version, @NotNull @Valid Dissolution dissolution) {}
