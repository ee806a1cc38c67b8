package pl.ostoja.offer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * Ask a family or an institution to take the children.
 *
 * @param id made by the client, so that sending it twice writes it once
 * @param family null for an institution
 * @param facility null for a family
 * @param answerBy the last day for the answer
 * @param why the reason of the decision
 */
public record MakeOffer(
        @NotNull OfferId id,
        @NotNull RequestId request,
        FosterFamilyId family,
        FacilityId facility,
        @NotNull LocalDate answerBy,
        @NotBlank @Size(max = 1000) String why) {
    @AssertTrue
    public boolean isToOne() {
        return (family == null) != (facility == null);
    }
}
