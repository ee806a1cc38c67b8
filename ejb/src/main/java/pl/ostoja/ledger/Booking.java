package pl.ostoja.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import pl.ostoja.settlement.Settings;

/**
 * Lines of a run as they are shown.
 *
 * @param settings by which the run settled its month, and the months that it corrects
 */
record Booking(LedgerRun run, Map<YearMonth, Settings> settings) {
    List<BookedLine> lines(List<Object[]> found) {
        return found.stream().map(this::line).toList();
    }

    /** @param found the line, and the child's first name, last name and number */
    BookedLine line(Object[] found) {
        return ((LedgerLine) found[0]).booked(run.month(), settings, found[1] + " " + found[2], (String) found[3]);
    }
}
