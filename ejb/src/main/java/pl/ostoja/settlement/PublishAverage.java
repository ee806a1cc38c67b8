package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.placement.CareForm;

/**
 * An average monthly cost was published.
 *
 * @param id made by the client, so that sending it twice writes it once
 * @param facility whose it is; null for an average of several institutions
 * @param voivodeship whose average it is; null for an institution and for the average of all Poland
 * @param type of the institutions that the average is of; null if it is of one
 * @param amount as published; null if it is to be reckoned from the costs of the year
 * @param year what it was reckoned from; null if that is not known
 */
public record PublishAverage(
        @NotNull CostFactId id,
        FacilityId facility,
        TerytCode voivodeship,
        CareForm type,
        @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) BigDecimal amount,
        @NotNull LocalDate publishedOn,
        @NotBlank @Size(max = 200) String gazette,
        @Valid YearCosts year) {

    AverageContent content() {
        return new AverageContent(amount, publishedOn, gazette, year);
    }
}
