package pl.ostoja.settlement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.law.Readings;

/** The fee that parents pay for the stay of their child (<i>opłata rodziców</i>, UWR art. 193-195). */
public final class ParentalFee {
    private ParentalFee() {}

    /** What of a fee is whose. */
    public record Split(Grosze municipal, Grosze county) {}

    /** SET-60: what was paid is divided in proportion to the expenses borne (art. 195(1)); the municipality's part is rounded, the county gets the rest. */
    public static Split split(Grosze paid, Grosze municipal, Grosze county) {
        Grosze all = municipal.plus(county);
        Grosze part = all.isZero() ? Grosze.NONE : paid.part(municipal.value(), all.value());
        return new Split(part, paid.minus(part));
    }

    /** SET-61: the month without the fee that was paid, if the centre takes it off before sharing ({@code NET_OF_PARENTAL_FEE} {@code DEDUCT_FIRST}). */
    public static SettledMonth net(SettledMonth month, Grosze paid) {
        boolean first = !paid.isZero() && month.lines().stream().anyMatch(line -> line.settings().parentalFee() == Readings.ParentalFeeShare.DEDUCT_FIRST);
        if (!first) {
            return month;
        }
        List<Line> lines = new ArrayList<>(month.lines());
        lines.addAll(deducted(month.lines(), paid));
        return new SettledMonth(month.month(), lines, month.missing());
    }

    /** SET-61: one line for each line of the month in proportion to its base, together exactly the fee, but never more than the month costs. */
    private static List<Line> deducted(List<Line> lines, Grosze paid) {
        Grosze all = lines.stream().map(line -> line.cost().base()).reduce(Grosze.NONE, Grosze::plus);
        Grosze fee = paid.compareTo(all) > 0 ? all : paid;
        List<Line> deductions = new ArrayList<>(lines.size());
        Grosze before = Grosze.NONE;
        Grosze deducted = Grosze.NONE;
        for (Line line : all.isZero() ? List.<Line>of() : lines) {
            before = before.plus(line.cost().base());
            Grosze until = fee.part(before.value(), all.value());
            deductions.add(line.less(until.minus(deducted)));
            deducted = until;
        }
        return deductions;
    }

    /**
     * SET-60: the same of a month in which several pay, as when somebody else pays from a day on: first in proportion to what each county and its
     * municipality bear together, then between the two. Nothing is left to divide where it was taken off before.
     */
    public static Map<Payers, Split> split(Grosze paid, SettledMonth month) {
        Map<Payers, List<Line>> byPayers = month.lines().stream().collect(groupingBy(Line::payers, LinkedHashMap::new, toList()));
        Grosze all = month.base();
        Map<Payers, Split> parts = new LinkedHashMap<>();
        Grosze before = Grosze.NONE;
        Grosze divided = Grosze.NONE;
        for (var one : byPayers.entrySet()) {
            SettledMonth theirs = new SettledMonth(month.month(), one.getValue(), List.of());
            before = before.plus(theirs.base());
            Grosze until = all.isZero() ? Grosze.NONE : paid.part(before.value(), all.value());
            parts.put(one.getKey(), split(until.minus(divided), theirs.municipal(), theirs.county()));
            divided = until;
        }
        return parts;
    }

    /** SET-62: interest runs from the first day of the month after the one in which the decision became final (art. 193(7a)). */
    public static LocalDate interestFrom(LocalDate decisionFinalOn) {
        return decisionFinalOn.withDayOfMonth(1).plusMonths(1);
    }
}
