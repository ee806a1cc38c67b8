package pl.ostoja.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.LineDetails;
import pl.ostoja.shared.Explanation;

/**
 * A line of the ledger with all of its parts.
 *
 * @param name of the child, and its number
 * @param settled the month whose run booked it
 * @param month the month of care it is about
 * @param payingCounty null while nobody has decided who pays
 * @param payingMunicipality null if none bears a part
 * @param amounts of a correcting line the difference
 * @param parts from which it can be reckoned again; null for a correcting line
 * @param booked what a correcting line found booked; null for any other
 * @param late the fact that came late; null for any other
 * @param why in one sentence, with its arithmetic and its article
 * @param settings those that had a say in it
 */
public record BookedLine(
        LedgerLineId id,
        RunId run,
        int number,
        ChildId child,
        String name,
        String fileNumber,
        YearMonth settled,
        YearMonth month,
        boolean correcting,
        Category category,
        CareForm form,
        LocalDate since,
        LocalDate until,
        TerytCode payingCounty,
        TerytCode payingMunicipality,
        Amounts amounts,
        LineDetails parts,
        Amounts booked,
        Late late,
        Explanation why,
        List<Explanation> settings) {}
