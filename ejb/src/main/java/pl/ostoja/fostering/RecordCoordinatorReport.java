package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** A yearly report was handed in; the identifier is made by the caller, so that the same command twice writes one row. */
public record RecordCoordinatorReport(@NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull @Valid CoordinatorReportContent content)
        implements Serializable {}
