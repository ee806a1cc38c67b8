package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** The family has said whether it takes children in a span of time; the identifier is made by the caller, so that the same command twice writes one row. */
public record RecordReadiness(@NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull @Valid ReadinessContent content) implements Serializable {}
