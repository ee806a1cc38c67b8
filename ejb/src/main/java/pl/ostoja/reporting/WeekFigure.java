package pl.ostoja.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One week's work.
 *
 * @param week by ISO 8601
 * @param duties open duties with their last legal day in these days
 * @param earlier open duties with an earlier one; they are work of the first week
 * @param needed hours that all of them take
 * @param there hours that those who do them work
 */
public record WeekFigure(int week, LocalDate from, LocalDate to, long duties, long earlier, BigDecimal needed, BigDecimal there) implements Serializable {

    /** RPT-10: more is needed than there is. */
    public boolean isTooMuch() {
        return needed.compareTo(there) > 0;
    }
}
