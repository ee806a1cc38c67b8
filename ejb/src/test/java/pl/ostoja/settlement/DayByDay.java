package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Feb29;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Readings;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Period;

/**
 * The month once more, in another way: each day is looked at by itself, days that are alike become a row, and decimals are divided. Slow and plain, to compare
 * with. Knows children such as those of {@link CostArbitraries} only: nobody dies, and no care began before 2012. What was taken off as the
 * parents' fee is reckoned by {@link #feeOf}.
 */
public final class DayByDay {
    private static final Prices ONE_INSTITUTION =
            new Prices(Map.of(SettlementFixture.FACILITY, new TreeMap<>(Map.of(LocalDate.of(2011, 2, 1), new BigDecimal("9192.75")))), Map.of(), List.of());

    private final CostFacts child;
    private final Settings settings;
    private final Prices prices;
    private final LocalDate first;
    private final LocalDate next;
    private final List<List<StayFacts>> runs = new ArrayList<>();

    /**
     * What care costs in a centre, by the days from which it does.
     *
     * @param averages of each institution
     * @param raised what the county council raised
     * @param shared what families cost
     */
    public record Prices(
            Map<UUID, NavigableMap<LocalDate, BigDecimal>> averages, Map<LegalNumber, NavigableMap<LocalDate, BigDecimal>> raised, List<Shared> shared) {
        public Prices with(List<Shared> families) {
            return new Prices(averages, raised, families);
        }

        private BigDecimal average(UUID facility, LocalDate day) {
            return on(day, averages.get(facility));
        }

        private BigDecimal raised(LegalNumber number, LocalDate day) {
            return on(day, raised.get(number));
        }

        private static BigDecimal on(LocalDate day, NavigableMap<LocalDate, BigDecimal> amounts) {
            var entry = amounts == null ? null : amounts.floorEntry(day);
            return entry == null ? null : entry.getValue();
        }
    }

    /**
     * What a family costs every month.
     *
     * @param companion the first day of another child that stays with the family for good; null if there is none
     */
    public record Shared(UUID family, Category category, BigDecimal amount, Period months, LocalDate companion) {}

    /** What may be due for a day: of the two supplements each is one, also in respite. */
    private record Due(Category category, LegalNumber number, Shared shared) {}

    /** What a line should be. */
    public record Row(Category category, LocalDate since, LocalDate until, Grosze base, int year, Grosze municipal, TerytCode municipality) {
        static Row of(Line line) {
            return new Row(
                    line.category(), line.days().since(), line.days().until(), line.cost().base(), line.share().year(), line.share().municipal(),
                    line.payers().municipality());
        }
    }

    /** What days of one row have in common. */
    private record Alike(Due due, StayFacts stay, int year, int rateYear, BigDecimal amount, Who who) {}

    /** Who pays. */
    private record Who(TerytCode county, TerytCode municipality, NotShared excluded) {
        static final Who NOBODY_KNOWS = new Who(null, null, NotShared.UNDECIDED);

        static Who by(PayerDecision decision) {
            return new Who(decision.county(), decision.municipality(), decision.excluded());
        }
    }

    private DayByDay(CostFacts child, YearMonth month, Settings settings, Prices prices) {
        this.child = child;
        this.settings = settings;
        this.prices = prices;
        this.first = month.atDay(1);
        this.next = first.plusMonths(1);
        StayFacts before = null;
        for (var stay : child.care().stays()) {
            boolean interrupted = before != null
                    && (before.endReason() == EndReason.RETURN_TO_FAMILY || !settings.gapNotInterrupting() && before.until().isBefore(stay.since()));
            if (before == null || interrupted) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(stay);
            before = stay;
        }
    }

    static List<Row> rows(CostFacts child, SettlementMonth month) {
        return rows(child, month.month(), month.settings(), ONE_INSTITUTION);
    }

    /** Without what was taken off as the parents' fee. */
    public static List<Row> rows(CostFacts child, YearMonth month, Settings settings, Prices prices) {
        var reckoning = new DayByDay(child, month, settings, prices);
        var rows = new ArrayList<Row>();
        reckoning.dues().forEach(due -> reckoning.rowsOf(due, rows));
        reckoning.expenses(rows);
        return rows;
    }

    private Stream<Due> dues() {
        var own = Stream.of(
                new Due(Category.MAINTENANCE_BENEFIT, null, null), new Due(Category.REDUCED_BENEFIT, null, null),
                new Due(Category.RESPITE_BENEFIT, null, null), new Due(Category.INSTITUTION, null, null),
                new Due(Category.DISABILITY_SUPPLEMENT, LegalNumber.SUPPLEMENT_DISABILITY, null),
                new Due(Category.JUVENILE_SUPPLEMENT, LegalNumber.SUPPLEMENT_JUVENILE, null),
                new Due(Category.RESPITE_SUPPLEMENT, LegalNumber.SUPPLEMENT_DISABILITY, null),
                new Due(Category.RESPITE_SUPPLEMENT, LegalNumber.SUPPLEMENT_JUVENILE, null));
        var families = prices.shared().stream()
                .filter(cost -> cost.months().contains(first))
                .map(cost -> new Due(cost.category(), null, cost));
        return Stream.concat(own, families);
    }

    private void rowsOf(Due due, List<Row> rows) {
        Alike current = null;
        LocalDate since = null;
        for (var day = first; !day.isAfter(next); day = day.plusDays(1)) {
            var alike = day.isBefore(next) ? on(day, due) : null;
            if (current != null && !current.equals(alike)) {
                rows.add(row(current, since, day));
            }
            if (alike != null && !alike.equals(current)) {
                since = day;
            }
            current = alike;
        }
    }

    private Alike on(LocalDate day, Due due) {
        var stay = paidStay(day);
        if (stay == null || !isDue(due, stay, day)) {
            return null;
        }
        var amount = amount(due, stay, day);
        return amount == null ? null : new Alike(due, stay, yearOn(day, runOf(stay)), rateYear(day, runOf(stay)), amount, who(stay, day));
    }

    /** With whom the child is on a day on which it has a family: in respite with the respite family, if that is known. */
    private UUID family(StayFacts stay, LocalDate day) {
        if (!is(CircumstanceKind.RESPITE, day)) {
            return stay.family();
        }
        return child.circumstances().stream()
                .filter(known -> known.kind() == CircumstanceKind.RESPITE && known.days().contains(day) && known.place() != null)
                .map(Circumstance::place)
                .findFirst()
                .orElse(null);
    }

    private boolean isWith(UUID family, LocalDate day) {
        var stay = paidStay(day);
        return stay != null && stay.form().isFamilyBased() && family.equals(family(stay, day));
    }

    /** An expense belongs to the care that had begun by its day; what was spent before all of it, to the first. */
    private void expenses(List<Row> rows) {
        for (var expense : child.expenses()) {
            var day = settings.expenseBasis() == Readings.ExpenseBasis.CASH ? expense.paidOn() : expense.forDay();
            if (day != null && !day.isBefore(first) && day.isBefore(next)) {
                var run = runs.stream().filter(known -> !known.getFirst().since().isAfter(day)).reduce((former, later) -> later).orElse(runs.getFirst());
                var stay = run.stream().filter(known -> !known.since().isAfter(day)).reduce((former, later) -> later).orElse(run.getFirst());
                var who = who(stay, day);
                var rate = rate(expense.category(), stay, rateYear(day, run), who);
                var base = expense.amount().zloty();
                rows.add(new Row(
                        expense.category(), day, day, expense.amount(), rateYear(day, run), Grosze.of(rounded(base.multiply(rate).movePointLeft(2))),
                        who.municipality()));
            }
        }
    }

    /** What was paid and is due for the month, by the days: one decision that goes on, what was due before is paid first. */
    public static BigDecimal feeOf(CostFacts child, YearMonth month, LocalDate since, BigDecimal amount, BigDecimal paid) {
        var left = paid;
        var due = BigDecimal.ZERO;
        for (var one = YearMonth.from(since); !one.isAfter(month); one = one.plusMonths(1)) {
            left = left.subtract(due).max(BigDecimal.ZERO);
            long days = one.atDay(1).datesUntil(one.plusMonths(1).atDay(1))
                    .filter(day -> !day.isBefore(since) && child.care().stayOn(day).isPresent())
                    .filter(day -> child.circumstances().stream()
                            .noneMatch(known -> known.kind() == CircumstanceKind.HOME_LEAVE && known.days().contains(day)))
                    .count();
            due = rounded(amount.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(one.lengthOfMonth()), 10, RoundingMode.HALF_UP));
        }
        return left.min(due);
    }

    private boolean isDue(Due due, StayFacts stay, LocalDate day) {
        if (due.shared() != null) {
            return isWith(due.shared().family(), day);
        }
        boolean family = stay.form().isFamilyBased();
        boolean benefit = family && !is(CircumstanceKind.WITHOUT_BENEFIT, day);
        boolean elsewhere = is(CircumstanceKind.ELSEWHERE, day);
        boolean respite = is(CircumstanceKind.RESPITE, day);
        boolean granted = due.number() != null && is(
                due.number() == LegalNumber.SUPPLEMENT_DISABILITY ? CircumstanceKind.DISABILITY_SUPPLEMENT : CircumstanceKind.JUVENILE_SUPPLEMENT, day);
        return switch (due.category()) {
            case INSTITUTION -> !family;
            case REDUCED_BENEFIT -> benefit && elsewhere;
            case MAINTENANCE_BENEFIT -> benefit && !elsewhere && !respite;
            case RESPITE_BENEFIT -> benefit && !elsewhere && respite;
            case DISABILITY_SUPPLEMENT, JUVENILE_SUPPLEMENT -> benefit && !elsewhere && !respite && granted;
            case RESPITE_SUPPLEMENT -> benefit && !elsewhere && respite && granted;
            default -> false;
        };
    }

    private Row row(Alike days, LocalDate since, LocalDate end) {
        long count = ChronoUnit.DAYS.between(since, end);
        var full = days.amount();
        var base = rounded(full.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(whole(days)), 10, RoundingMode.HALF_UP));
        var municipal = rounded(base.multiply(rate(days.due().category(), days.stay(), days.rateYear(), days.who())).movePointLeft(2));
        return new Row(
                days.due().category(), since, end.minusDays(1), Grosze.of(base), days.rateYear(), Grosze.of(municipal), days.who().municipality());
    }

    private long whole(Alike days) {
        var shared = days.due().shared();
        if (shared != null) {
            return first.datesUntil(next).filter(day -> isWith(shared.family(), day)).count()
                    + first.datesUntil(next).filter(day -> shared.companion() != null && !day.isBefore(shared.companion())).count();
        }
        if (days.due().category() != Category.INSTITUTION
                || days.stay().form() == CareForm.INTERVENTION_FACILITY
                || settings.partialMonth() == Readings.PartialMonth.ACTUAL_DAYS_IN_MONTH) {
            return first.lengthOfMonth();
        }
        var facility = child.facilities().get(days.stay().id());
        long there = first.datesUntil(next).filter(day -> paidStay(day) != null && facility.equals(child.facilities().get(paidStay(day).id()))).count();
        return settings.partialMonth() == Readings.PartialMonth.WHOLE_MONTH || there == first.lengthOfMonth() ? there : 30;
    }

    /** What was decided last about the episode of the stay, unless that was lost; what is decided from the end of an episode on is about the next. */
    private Who who(StayFacts stay, LocalDate day) {
        var episodes = child.care().episodes();
        int episode = IntStream.range(0, episodes.size()).filter(number -> episodes.get(number).stays().contains(stay)).findFirst().orElseThrow();
        var before = episode == 0 ? null : episodes.get(episode - 1).leftOn();
        var left = episodes.get(episode).leftOn();
        return child.payers().stream()
                .filter(one -> (before == null || !one.since().isBefore(before)) && (left == null || one.since().isBefore(left)))
                .filter(one -> !one.since().isAfter(day))
                .max(PayerDecision.IN_TIME)
                .filter(one -> one.lostFrom() == null || day.isBefore(one.lostFrom()))
                .map(Who::by)
                .orElse(Who.NOBODY_KNOWS);
    }

    private BigDecimal rate(Category category, StayFacts stay, int rateYear, Who who) {
        boolean coordinator = category == Category.COORDINATOR && !settings.coordinatorShared();
        if (who.excluded() != null || coordinator || category == Category.CARE_LEAVER_AID || stay.form().takesEmergencies() && !settings.emergencyShared()) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(rateYear == 1 ? 10 : rateYear == 2 ? 30 : 50);
    }

    /** Null if it is not known. */
    private BigDecimal amount(Due due, StayFacts stay, LocalDate day) {
        if (due.shared() != null) {
            return due.shared().amount();
        }
        if (due.category() == Category.INSTITUTION) {
            return prices.average(child.facilities().get(stay.id()), first);
        }
        var benefit = stay.form() == CareForm.KINSHIP_FAMILY ? LegalNumber.BENEFIT_KINSHIP : LegalNumber.BENEFIT_OTHER_FAMILY;
        var number = due.number() == null ? benefit : due.number();
        var law = SettlementFixture.BOOK.on(day);
        if (!law.knows(number)) {
            return null;
        }
        var raised = prices.raised(number, day);
        var full = raised == null ? law.amount(number) : raised.max(law.amount(number));
        return due.category() == Category.REDUCED_BENEFIT ? full.multiply(new BigDecimal("0.2")) : full;
    }

    private int rateYear(LocalDate day, List<StayFacts> run) {
        var paid = first.datesUntil(next).filter(known -> paidStay(known) != null && run.contains(paidStay(known))).toList();
        return switch (settings.rateChange()) {
            case SPLIT_BY_DAYS -> yearOn(day, run);
            case WHOLE_MONTH_OLD_RATE -> yearOn(paid.isEmpty() ? day : paid.getFirst(), run);
            case WHOLE_MONTH_NEW_RATE -> yearOn(paid.isEmpty() ? day : paid.getLast(), run);
        };
    }

    private int yearOn(LocalDate day, List<StayFacts> run) {
        var since = run.getFirst().since();
        if (settings.yearCounting() == Readings.YearCounting.CUMULATIVE_DAYS) {
            long before = runs.subList(0, runs.indexOf(run)).stream().mapToLong(this::lengthOf).sum();
            return (int) ((before + ChronoUnit.DAYS.between(since, day)) / 365) + 1;
        }
        var counted = settings.yearCounting() == Readings.YearCounting.CALENDAR_FROM_FIRST ? runs.getFirst().getFirst().since() : since;
        int year = 1;
        while (isOver(counted, year, day)) {
            year++;
        }
        return year;
    }

    private boolean isOver(LocalDate counted, int years, LocalDate day) {
        var anniversary = counted.plusYears(years);
        boolean missing = counted.getDayOfYear() == 60 && counted.isLeapYear() && !anniversary.isLeapYear();
        if (missing && settings.feb29() == Feb29.FIRST_OF_MARCH) {
            anniversary = anniversary.plusDays(1);
        }
        return settings.yearBoundary() == Readings.YearBoundary.KC112 ? day.isAfter(anniversary) : !day.isBefore(anniversary);
    }

    private long lengthOf(List<StayFacts> run) {
        var left = run.getLast().until();
        return ChronoUnit.DAYS.between(run.getFirst().since(), left) + (isLeavingDayPaid(run.getLast()) ? 1 : 0);
    }

    private StayFacts paidStay(LocalDate day) {
        if (settings.homeLeaveReduces() && is(CircumstanceKind.HOME_LEAVE, day)) {
            return null;
        }
        return child.care().stayOn(day)
                .or(() -> child.care().stays().stream().filter(stay -> day.equals(stay.until()) && isLeavingDayPaid(stay)).findFirst())
                .orElse(null);
    }

    private boolean isLeavingDayPaid(StayFacts stay) {
        boolean lastOfEpisode = child.care().episodes().stream().anyMatch(episode -> episode.stays().getLast() == stay);
        return settings.leavingDayCounts() && lastOfEpisode && child.care().stayOn(stay.until()).isEmpty();
    }

    private List<StayFacts> runOf(StayFacts stay) {
        return runs.stream().filter(run -> run.contains(stay)).findFirst().orElseThrow();
    }

    private boolean is(CircumstanceKind kind, LocalDate day) {
        return child.circumstances().stream().anyMatch(known -> known.kind() == kind && known.days().contains(day));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
