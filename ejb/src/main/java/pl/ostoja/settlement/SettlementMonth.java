package pl.ostoja.settlement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.LegalValue;
import pl.ostoja.placement.CareForm;
import pl.ostoja.shared.Period;

/**
 * What one month has in common for all children of a centre: its settings, amounts and rates, average costs, and what families cost. Made once; asking it
 * is cheap, and safe from several threads.
 */
public final class SettlementMonth {
    private final YearMonth month;
    private final LocalDate[] days;
    private final Settings settings;
    private final TreeMap<Integer, Tariff> tariffs = new TreeMap<>();
    private final Tariff firstTariff;
    private final Map<LegalNumber, Long> amountCuts;
    private final long rateCuts;
    private final AverageCosts averages;
    private final Map<UUID, List<SharedCost>> shared;

    public SettlementMonth(
            YearMonth month, Settings settings, LawBook book, Collection<CountyRate> raised, AverageCosts averages, Collection<SharedCost> shared) {
        this.month = month;
        this.settings = settings;
        this.averages = averages;
        this.days = Stream.iterate(month.atDay(1), day -> day.plusDays(1)).limit(month.lengthOfMonth() + 1L).toArray(LocalDate[]::new);
        this.shared = shared.stream().collect(groupingBy(SharedCost::family));
        this.rateCuts = cuts(changes(book, Tariff.RATES));
        long changes = cuts(Stream.concat(changes(book, Tariff.AMOUNTS), raised.stream().map(CountyRate::validFrom)));
        for (long rest = changes | rateCuts | 1L << 1; rest != Days.NONE; rest &= rest - 1) {
            LocalDate day = day(Days.first(rest));
            tariffs.put(day.getDayOfMonth(), new Tariff(book.on(day), raisedOn(day, raised)));
        }
        this.firstTariff = tariffs.firstEntry().getValue();
        this.amountCuts = new EnumMap<>(LegalNumber.class);
        Tariff.AMOUNTS.forEach(number -> amountCuts.put(number, changes(number)));
    }

    /** The same month with what families cost in it, once the days of their children are known. */
    public SettlementMonth with(Collection<SharedCost> costs) {
        return new SettlementMonth(this, costs);
    }

    private SettlementMonth(SettlementMonth same, Collection<SharedCost> costs) {
        this.month = same.month;
        this.days = same.days;
        this.settings = same.settings;
        this.tariffs.putAll(same.tariffs);
        this.firstTariff = same.firstTariff;
        this.amountCuts = same.amountCuts;
        this.rateCuts = same.rateCuts;
        this.averages = same.averages;
        this.shared = costs.stream().collect(groupingBy(SharedCost::family));
    }

    public YearMonth month() {
        return month;
    }

    public Settings settings() {
        return settings;
    }

    int length() {
        return days.length - 1;
    }

    LocalDate day(int number) {
        return days[number - 1];
    }

    Period period(long piece) {
        return new Period(day(Days.first(piece)), day(Days.last(piece)));
    }

    /** The days of the month from one day up to, but not, another. */
    long days(LocalDate since, LocalDate end) {
        return Days.between(number(since), number(end));
    }

    long days(Period period) {
        return Days.between(number(period.since()), period.isOpen() ? days.length : number(period.until().plusDays(1)));
    }

    /** The number of the day: 1 if it is earlier, one more than there are if it is later than the month. */
    int number(LocalDate day) {
        if (!day.isAfter(days[0])) {
            return 1;
        }
        return day.isBefore(days[length()]) ? day.getDayOfMonth() : days.length;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(days[0]) && day.isBefore(days[length()]);
    }

    /** The days on which the amount of a benefit or a supplement, or a part of it, changes. */
    long amountCuts(LegalNumber number) {
        return amountCuts.get(number);
    }

    /** The days on which the municipality's rates change. */
    long rateCuts() {
        return rateCuts;
    }

    Tariff tariff(int day) {
        return tariffs.size() == 1 ? firstTariff : tariffs.floorEntry(day).getValue();
    }

    /** What a child in the institution costs in the month; null if it is not known. Average costs apply from the first of a month on (SET-41). */
    Price averageCost(UUID facility, CareForm type) {
        return averages.on(facility, type, days[0]);
    }

    List<SharedCost> sharedCosts(UUID family) {
        return shared.getOrDefault(family, List.of());
    }

    private long cuts(Stream<LocalDate> changes) {
        return changes.filter(this::contains).mapToLong(day -> 1L << day.getDayOfMonth()).reduce(Days.NONE, (one, other) -> one | other);
    }

    /** The days after the first on which it is not what it was the day before. */
    private long changes(LegalNumber number) {
        long days = Days.NONE;
        Tariff before = firstTariff;
        for (Map.Entry<Integer, Tariff> next : tariffs.tailMap(1, false).entrySet()) {
            days |= next.getValue().isLike(before, number) ? Days.NONE : 1L << next.getKey();
            before = next.getValue();
        }
        return days;
    }

    private static Stream<LocalDate> changes(LawBook book, Collection<LegalNumber> numbers) {
        return numbers.stream().flatMap(number -> book.history(number).stream()).flatMap(SettlementMonth::edges);
    }

    private static Stream<LocalDate> edges(LegalValue value) {
        return value.validTo() == null ? Stream.of(value.validFrom()) : Stream.of(value.validFrom(), value.validTo().plusDays(1));
    }

    private static Map<LegalNumber, CountyRate> raisedOn(LocalDate day, Collection<CountyRate> raised) {
        return raised.stream()
                .filter(rate -> !rate.validFrom().isAfter(day))
                .sorted(Comparator.comparing(CountyRate::validFrom).thenComparing(CountyRate::id))
                .collect(toMap(CountyRate::number, rate -> rate, (former, later) -> later));
    }
}
