package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The numbers of files, which begin anew every year. */
final class FileNumbering {
    private final Map<County.Series, Integer> last = new HashMap<>();

    String next(String series, LocalDate day) {
        return day.getYear() + "/" + last.merge(new County.Series(series, day.getYear()), 1, Integer::sum);
    }

    /** Those of a series, behind letters that tell it from others. */
    Function<LocalDate, String> of(String series, String letters) {
        return day -> letters + " " + next(series, day);
    }

    /** The last number by series and year. */
    Map<County.Series, Integer> last() {
        return last;
    }
}
