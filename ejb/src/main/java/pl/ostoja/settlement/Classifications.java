package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the expenses of a centre stand in its budget. SET-69: as the centre has written it down for the month; else families in chapter 85508 and
 * institutions in 85510 of division 855, as tasks of its own from the county's money.
 */
final class Classifications {
    private final List<ClassifiedContent> written;

    Classifications(Collection<ClassifiedContent> written) {
        this.written = written.stream().sorted(Comparator.comparing(ClassifiedContent::validFrom)).toList();
    }

    Classification of(Category category, YearMonth month) {
        LocalDate day = month.atDay(1);
        return written.stream()
                .filter(one -> one.category() == category && !one.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(ClassifiedContent::classification)
                .orElse(category == Category.INSTITUTION ? Classification.OF_INSTITUTIONS : Classification.OF_FAMILIES);
    }

    /** What a month, or several of one month, come to, by where it stands in the budget. What was taken off as the parents' fee lessens what it was taken off. */
    List<ClassifiedSum> sums(YearMonth month, Stream<Line> lines) {
        Map<Classification, List<Line>> sorted = lines.collect(Collectors.groupingBy(line -> of(line, month), TreeMap::new, Collectors.toList()));
        return sorted.entrySet().stream().map(one -> sum(one.getKey(), one.getValue())).toList();
    }

    private Classification of(Line line, YearMonth month) {
        boolean fee = line.category() == Category.PARENTAL_FEE;
        return of(fee && !line.form().isFamilyBased() ? Category.INSTITUTION : line.category(), month);
    }

    private static ClassifiedSum sum(Classification classification, List<Line> lines) {
        return new ClassifiedSum(
                classification,
                List.copyOf(lines.stream().map(Line::category).collect(Collectors.toCollection(TreeSet::new))),
                zloty(lines.stream().map(line -> line.cost().base())),
                zloty(lines.stream().map(line -> line.share().municipal())),
                zloty(lines.stream().map(line -> line.share().county())));
    }

    private static BigDecimal zloty(Stream<Grosze> amounts) {
        return amounts.reduce(Grosze.NONE, Grosze::plus).zloty();
    }
}
