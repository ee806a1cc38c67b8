package pl.ostoja.fostering;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** The family holds other forms from the day on. */
public record ChangeForms(@NotNull FosterFamilyId family, @NotEmpty Set<FamilyForm> forms, ProfessionalKind kind, @NotNull LocalDate since)
        implements Serializable {}
