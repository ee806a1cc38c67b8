package pl.ostoja.settlement;

import java.time.YearMonth;
import java.util.List;

/**
 * What a month of a child costs and who bears it.
 *
 * @param lines in order of time within each category
 * @param missing what could not be settled; empty when the month is whole
 */
public record SettledMonth(YearMonth month, List<Line> lines, List<Missing> missing) {
    public SettledMonth {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    public Grosze base() {
        return lines.stream().map(line -> line.cost().base()).reduce(Grosze.NONE, Grosze::plus);
    }

    public Grosze municipal() {
        return lines.stream().map(line -> line.share().municipal()).reduce(Grosze.NONE, Grosze::plus);
    }

    public Grosze county() {
        return lines.stream().map(line -> line.share().county()).reduce(Grosze.NONE, Grosze::plus);
    }
}
