package pl.ostoja.fostering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;

/**
 * A foster parent cares no more.
 *
 * @param lastDay of caring; for a death the day of it
 * @param note what happened, in words; kept in the trail
 */
public record EndCarer(
        @NotNull FosterFamilyId family, @NotNull PersonId carer, @NotNull LocalDate lastDay, @NotNull CarerLeaves why, @NotBlank @Size(max = 1000) String note)
        implements Serializable {}
