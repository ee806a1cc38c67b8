package pl.ostoja.qualification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.Household;

/**
 * Somebody asks how to become a foster family.
 *
 * @param carers one person, or two who are married to each other
 * @param spouses whether the two are married
 * @param askedOn day of the first call
 * @param form what they have in mind
 * @param notes what was said
 */
public record RegisterCandidate(
        @NotNull @Valid Household household,
        @NotNull @Size(min = 1, max = 2) List<@Valid CarerEntry> carers,
        boolean spouses,
        @NotNull LocalDate askedOn,
        @NotNull FamilyForm form,
        @Size(max = 4000) String notes)
        implements Serializable {
    public RegisterCandidate {
        carers = carers == null ? List.of() : List.copyOf(carers);
    }
}
