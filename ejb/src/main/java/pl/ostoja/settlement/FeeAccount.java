package pl.ostoja.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.StayFacts;

/**
 * What parents owe for each month of their child's stay and what of it they have paid (UWR art. 193-195), from the decisions and the payments. The order in
 * which they are given does not matter.
 */
public final class FeeAccount {
    /** Nobody has decided on a fee. */
    public static final FeeAccount NONE = new FeeAccount(List.of(), List.of());

    private final List<FeeContent> decisions;
    private final List<FeePaymentContent> payments;
    private final Grosze paid;

    public FeeAccount(Collection<FeeContent> decisions, Collection<FeePaymentContent> payments) {
        this.decisions = decisions.stream().sorted(Comparator.comparing(FeeContent::since)).toList();
        this.payments = List.copyOf(payments);
        this.paid = payments.stream().map(payment -> Grosze.of(payment.amount())).reduce(Grosze.NONE, Grosze::plus);
    }

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** SET-67: credited is what was due first (art. 195(2)). What was paid too much waits for the months to come. */
    Grosze credited(YearMonth month, CareFacts care, List<Circumstance> circumstances) {
        Grosze before = Grosze.NONE;
        for (YearMonth earlier = YearMonth.from(since()); earlier.isBefore(month); earlier = earlier.plusMonths(1)) {
            before = before.plus(due(earlier, care, circumstances));
        }
        Grosze left = paid.minus(before);
        Grosze due = due(month, care, circumstances);
        if (left.compareTo(Grosze.NONE) <= 0) {
            return Grosze.NONE;
        }
        return left.compareTo(due) < 0 ? left : due;
    }

    /** The first day for which a fee was decided on. */
    LocalDate since() {
        return decisions.getFirst().since();
    }

    /** SET-81: when a credit information bureau was told of arrears since the day; null if it was not. */
    LocalDate toldSince(LocalDate day) {
        return decisions.stream()
                .map(FeeContent::bureauToldOn)
                .filter(told -> told != null && !told.isBefore(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * SET-81: the months up to this one that are not paid yet, the oldest first; what is due for them was not credited, or not all of it.
     *
     * @param most of them that are looked for
     */
    SortedMap<YearMonth, Grosze> unpaid(YearMonth last, int most, CareFacts care, List<Circumstance> circumstances) {
        return arrears(last, care, circumstances).unpaid(paid, most);
    }

    /** SET-81: when more months than these were owed, up to a month. */
    List<FeeArrears.Spell> spells(YearMonth last, int most, CareFacts care, List<Circumstance> circumstances) {
        return arrears(last, care, circumstances).spells(payments, most);
    }

    private FeeArrears arrears(YearMonth last, CareFacts care, List<Circumstance> circumstances) {
        return new FeeArrears(YearMonth.from(since()), last, month -> due(month, care, circumstances));
    }

    /**
     * SET-66: a fee is due for the days of the stay from the placement on (art. 193(1a)), by the days of the month, and not for those that the child spends
     * with its parents (6a); what was remitted is not due. Each decision is rounded by itself.
     */
    Grosze due(YearMonth month, CareFacts care, List<Circumstance> circumstances) {
        Grosze due = Grosze.NONE;
        for (FeeContent decision : decisions) {
            due = due.plus(monthly(decision).part(daysOwed(decision, month, care, circumstances), month.lengthOfMonth()));
        }
        return due;
    }

    private static Grosze monthly(FeeContent decision) {
        Grosze amount = Grosze.of(decision.amount());
        boolean less = decision.relief() != null && decision.relief().isLess();
        return less ? amount.minus(Grosze.of(decision.reliefAmount())) : amount;
    }

    /** Whole spans at a time, because duties ask for years of months. */
    private static long daysOwed(FeeContent decision, YearMonth month, CareFacts care, List<Circumstance> circumstances) {
        BitSet owed = new BitSet();
        for (StayFacts stay : care.stays()) {
            LocalDate last = stay.until() == null ? null : stay.until().minusDays(1);
            owed.or(daysOf(month, stay.since(), last));
        }
        if (care.died() != null) {
            owed.and(daysOf(month, LocalDate.MIN, care.died().minusDays(1)));
        }
        owed.and(daysOf(month, decision.since(), decision.until()));
        for (Circumstance one : circumstances) {
            if (one.kind() == CircumstanceKind.HOME_LEAVE) {
                owed.andNot(daysOf(month, one.days().since(), one.days().until()));
            }
        }
        return owed.cardinality();
    }

    /** Days of the month from one to another, both included; without a last day all that follow. */
    private static BitSet daysOf(YearMonth month, LocalDate first, LocalDate last) {
        BitSet days = new BitSet();
        LocalDate begin = month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        LocalDate from = first.isBefore(begin) ? begin : first;
        LocalDate to = last == null || last.isAfter(end) ? end : last;
        if (!from.isAfter(to)) {
            days.set(from.getDayOfMonth(), to.getDayOfMonth() + 1);
        }
        return days;
    }
}
