package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A husband or wife begins to care in a family too.
 *
 * @param spouses whether the two are married
 */
public record AddCarer(@NotNull FosterFamilyId family, @NotNull @Valid CarerEntry carer, boolean spouses, @NotNull LocalDate since)
        implements Serializable {}
