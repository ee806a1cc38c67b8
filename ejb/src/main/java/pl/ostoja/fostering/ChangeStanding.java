package pl.ostoja.fostering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The family is suspended, takes children again, or ends its work. */
public record ChangeStanding(
        @NotNull FosterFamilyId family, @NotNull FamilyStanding standing, @NotNull LocalDate since, @NotBlank @Size(max = 1000) String reason)
        implements Serializable {}
