package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** The household as it is now known; {@code version} is the one that was edited. */
public record EditFamily(@NotNull FosterFamilyId family, @NotNull @Valid Household household, long version) implements Serializable {}
