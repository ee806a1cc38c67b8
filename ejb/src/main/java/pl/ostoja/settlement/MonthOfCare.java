package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.settlement.CareRun.Counted;
import pl.ostoja.shared.Explanation;

/**
 * What the care of one child costs in one month, line by line. SET-26: each category is a line of its own, cut wherever a stay, a year of care, an amount, a
 * rate, a reduction, respite or a payer begins or ends.
 */
public final class MonthOfCare {
    private final CostFacts facts;
    private final SettlementMonth month;
    private final List<CareRun> runs;
    private final long[] circumstances;
    private final List<Line> lines = new ArrayList<>(2);
    private final List<Missing> missing = new ArrayList<>(0);

    MonthOfCare(CostFacts facts, SettlementMonth month) {
        this.facts = facts;
        this.month = month;
        this.runs = CareRun.of(facts.care(), month.settings());
        this.circumstances = new long[CircumstanceKind.values().length];
        for (Circumstance circumstance : facts.circumstances()) {
            circumstances[circumstance.kind().ordinal()] |= month.days(circumstance.days());
        }
    }

    /** The order in which facts are given does not matter. */
    public static SettledMonth of(CostFacts facts, SettlementMonth month) {
        MonthOfCare care = new MonthOfCare(facts, month);
        for (int i = 0; i < care.runs.size(); i++) {
            care.settle(i);
        }
        if (care.runs.isEmpty()) {
            facts.expenses().forEach(care::withoutCare);
        }
        return ParentalFee.net(new SettledMonth(month.month(), care.lines, care.missing), facts.feePaid(month.month()));
    }

    private void settle(int index) {
        CareRun run = runs.get(index);
        long paid = Days.NONE;
        for (Counted stay : run.stays()) {
            paid |= paid(stay);
        }
        if (paid == Days.NONE && facts.expenses().isEmpty()) {
            return;
        }
        Sharing sharing = new Sharing(month, run, YearsOfCare.of(runs, index, month.settings()), facts.payers(), paid);
        for (Counted stay : run.stays()) {
            long days = paid(stay);
            if (days != Days.NONE) {
                new StayCosts(this, sharing, stay, days).settle();
            }
        }
        expenses(index, sharing);
    }

    /** SET-11, and SET-19: days of home leave cost nothing with {@code HOME_LEAVE_REDUCES_COST}. */
    long paid(Counted stay) {
        long days = month.days(stay.since(), stay.end());
        return month.settings().homeLeaveReduces() ? days & ~on(CircumstanceKind.HOME_LEAVE) : days;
    }

    /** All days of the month on which it is so. */
    long on(CircumstanceKind kind) {
        return circumstances[kind.ordinal()];
    }

    /** The first circumstance of the kind on these days; null if there is none. */
    UUID circumstance(CircumstanceKind kind, long piece) {
        for (Circumstance circumstance : facts.circumstances()) {
            if (circumstance.kind() == kind && (month.days(circumstance.days()) & piece) != Days.NONE) {
                return circumstance.id();
            }
        }
        return null;
    }

    /** The child's paid days in an institution in the month, of all of its stays there. */
    long daysIn(UUID facility) {
        long days = Days.NONE;
        for (CareRun run : runs) {
            for (Counted stay : run.stays()) {
                days |= facility.equals(facilityOf(stay.stay())) ? paid(stay) : Days.NONE;
            }
        }
        return days;
    }

    UUID facilityOf(StayFacts stay) {
        return facts.facilities().get(stay.id());
    }

    /** Where the child is on which paid days of a stay in a family: days of respite are spent with the respite family. */
    Map<UUID, Long> placesOf(Counted stay) {
        if (stay.stay().family() == null) {
            return Map.of();
        }
        long days = paid(stay);
        long away = stay.stay().form() == CareForm.RESPITE_FAMILY ? Days.NONE : days & on(CircumstanceKind.RESPITE);
        if (away == Days.NONE) {
            return Map.of(stay.stay().family(), days);
        }
        Map<UUID, Long> places = new HashMap<>();
        places.put(stay.stay().family(), days & ~away);
        for (Circumstance circumstance : facts.circumstances()) {
            if (circumstance.kind() == CircumstanceKind.RESPITE && circumstance.place() != null) {
                places.merge(circumstance.place(), days & month.days(circumstance.days()), (one, other) -> one | other);
            }
        }
        return places;
    }

    /** SET-25: an expense as entered counts on the day it is for, with {@code EXPENSE_BASIS} {@code CASH} on the day it was paid. */
    private void expenses(int run, Sharing sharing) {
        for (Expense expense : facts.expenses()) {
            LocalDate day = countsOn(expense);
            if (day != null && runOf(day) == run) {
                Price price = new Price(expense.amount(), expense.category().article(), "");
                Counted stay = stayOf(runs.get(run), day);
                add(sharing, stay, expense.category(), expense.id(), 1L << month.number(day), Cost.entered(price));
            }
        }
    }

    private void withoutCare(Expense expense) {
        LocalDate day = countsOn(expense);
        if (day != null) {
            missing(1L << month.number(day), Explanation.of("settlement.missing.stay"));
        }
    }

    /** The day of the month on which it counts; null if that is in no or another month. */
    private LocalDate countsOn(Expense expense) {
        LocalDate day = switch (month.settings().expenseBasis()) {
            case ACCRUAL -> expense.forDay();
            case CASH -> expense.paidOn();
        };
        return day != null && month.contains(day) ? day : null;
    }

    /** What was spent before or between belongs to the care before it, if there was any. */
    private int runOf(LocalDate day) {
        int run = 0;
        while (run + 1 < runs.size() && !runs.get(run + 1).since().isAfter(day)) {
            run++;
        }
        return run;
    }

    private static Counted stayOf(CareRun run, LocalDate day) {
        Counted found = run.stays().getFirst();
        for (Counted stay : run.stays()) {
            found = stay.since().isAfter(day) ? found : stay;
        }
        return found;
    }

    SettlementMonth month() {
        return month;
    }

    List<CareRun> runs() {
        return runs;
    }

    void add(Sharing sharing, Counted stay, Category category, UUID fact, long piece, Cost cost) {
        int day = Days.first(piece);
        Share share = sharing.share(cost.base(), category, stay.ownForm(), day);
        if (share == null) {
            missing(piece, Explanation.of("settlement.missing.rate"));
            return;
        }
        lines.add(new Line(
                facts.care().child(), stay.stay().id(), fact, stay.stay().form(), category, month.period(piece), cost, share, sharing.payers(day),
                month.settings()));
    }

    void missing(long piece, Explanation why) {
        missing.add(new Missing(month.period(piece), why));
    }
}
