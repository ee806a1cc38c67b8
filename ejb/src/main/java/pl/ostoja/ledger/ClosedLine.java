package pl.ostoja.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.Payers;
import pl.ostoja.shared.Period;

/**
 * A line of a closed month, for whoever asks a debtor for its part.
 *
 * @param settled the month whose run booked it
 * @param month the month of care it is about; an earlier one for a correcting line
 * @param host the county that looks after the child
 */
public record ClosedLine(
        LedgerLineId id,
        RunId run,
        YearMonth settled,
        int number,
        UUID child,
        YearMonth month,
        boolean correcting,
        CareForm form,
        Category category,
        Period period,
        int year,
        BigDecimal rate,
        Amounts amounts,
        TerytCode host,
        TerytCode payingCounty,
        TerytCode payingMunicipality) {

    /** What the unit owes of it to the county that looks after the child; zero if nothing (SET-38). */
    public BigDecimal owedBy(TerytCode debtor) {
        Payers payers = new Payers(payingCounty, payingMunicipality);
        BigDecimal owed = BigDecimal.ZERO.setScale(2);
        if (debtor.equals(payingCounty) && payers.countyOwes(host)) {
            owed = owed.add(amounts.county());
        }
        if (debtor.equals(payingMunicipality) && payers.municipalityOwes(host)) {
            owed = owed.add(amounts.municipal());
        }
        return owed;
    }
}
