package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.Consents;

/**
 * What was recorded of a stay was wrong. The whole history is judged again; what was believed before stays in the trail.
 *
 * @param consents who agreed to it, with a family; null if nothing was wrong about that
 * @param until null if the stay lasts
 * @param why what shows that it was wrong
 */
public record CorrectStay(
        @NotNull StayId stay,
        @NotNull @Valid StayTerms terms,
        @Valid Consents consents,
        LocalDate until,
        EndReason endReason,
        @Size(max = 1000) String endNote,
        @NotBlank @Size(max = 1000) String why,
        long version)
        implements Serializable {

    /** Nothing was wrong about who agreed. */
    public CorrectStay(StayId stay, StayTerms terms, LocalDate until, EndReason endReason, String endNote, String why, long version) {
        this(stay, terms, null, until, endReason, endNote, why, version);
    }

    StayEnding ending() {
        return new StayEnding(until, endReason, endNote);
    }
}
