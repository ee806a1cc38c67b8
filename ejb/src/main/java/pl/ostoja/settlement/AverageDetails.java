package pl.ostoja.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.placement.CareForm;

/**
 * A published average cost as it is shown.
 *
 * @param effectiveFrom the first day of the month after the one of its publication
 * @param year what it was reckoned from; null if that is not known
 * @param version to be sent back when it is corrected or taken away
 */
public record AverageDetails(
        CostFactId id,
        FacilityId facility,
        TerytCode voivodeship,
        CareForm type,
        BigDecimal amount,
        LocalDate publishedOn,
        LocalDate effectiveFrom,
        String gazette,
        YearCosts year,
        long version) implements Serializable {

    /** As it was written down: without an amount if that follows from the costs of the year, so that a correction of these changes it. */
    public AverageContent content() {
        boolean reckoned = year != null && year.reckoned().filter(Grosze.of(amount)::equals).isPresent();
        return new AverageContent(reckoned ? null : amount, publishedOn, gazette, year);
    }
}
