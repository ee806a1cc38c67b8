package pl.ostoja.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Walks through the payments of a fee and finds when more months were owed than the act bears (UWR art. 193(8)), also those times that are over. SET-81: every
 * payment counts for the oldest month, and of months to come it is taken that nothing more is paid.
 */
final class FeeArrears {
    private final YearMonth first;
    private final YearMonth last;
    private final Function<YearMonth, Grosze> due;
    private final Map<YearMonth, Grosze> dues = new HashMap<>();

    /**
     * A time of arrears.
     *
     * @param since the first day of the oldest month that was not paid when it began
     * @param begun the day after the month with which there were too many
     * @param unpaid what is open of the months now, or was before the payment that ended it
     * @param paidOn the day of the payment that left no more months than the act bears; null while there are more
     */
    record Spell(LocalDate since, LocalDate begun, Grosze unpaid, LocalDate paidOn) {}

    /** @param due for a month */
    FeeArrears(YearMonth first, YearMonth last, Function<YearMonth, Grosze> due) {
        this.first = first;
        this.last = last;
        this.due = due;
    }

    /**
     * The months that are not paid yet, the oldest first.
     *
     * @param paid so far
     * @param most of them that are looked for
     */
    SortedMap<YearMonth, Grosze> unpaid(Grosze paid, int most) {
        SortedMap<YearMonth, Grosze> unpaid = new TreeMap<>();
        Grosze left = paid;
        for (YearMonth month = first; !month.isAfter(last) && unpaid.size() < most; month = month.plusMonths(1)) {
            Grosze owed = dues.computeIfAbsent(month, due);
            if (owed.compareTo(left) > 0) {
                unpaid.put(month, owed.minus(left));
            }
            left = owed.compareTo(left) > 0 ? Grosze.NONE : left.minus(owed);
        }
        return unpaid;
    }

    /**
     * In order of time.
     *
     * @param most months that the act bears
     */
    List<Spell> spells(List<FeePaymentContent> payments, int most) {
        List<FeePaymentContent> inTime = payments.stream().sorted(Comparator.comparing(FeePaymentContent::paidOn)).toList();
        List<Spell> spells = new ArrayList<>();
        Spell lasting = null;
        Grosze paid = Grosze.NONE;
        for (int i = 0; i <= inTime.size(); i++) {
            LocalDate since = i == 0 ? LocalDate.MIN : inTime.get(i - 1).paidOn();
            LocalDate end = i == inTime.size() ? LocalDate.MAX : inTime.get(i).paidOn();
            Spell now = spell(unpaid(paid, most + 1), most);
            if (lasting != null && (now == null || now.begun().isAfter(since))) {
                spells.add(new Spell(lasting.since(), lasting.begun(), lasting.unpaid(), since));
                lasting = null;
            }
            if (lasting != null) {
                lasting = new Spell(lasting.since(), lasting.begun(), now.unpaid(), null);
            } else if (now != null && now.begun().isBefore(end)) {
                lasting = now;
            }
            paid = i == inTime.size() ? paid : paid.plus(Grosze.of(inTime.get(i).amount()));
        }
        if (lasting != null) {
            spells.add(lasting);
        }
        return spells;
    }

    private static Spell spell(SortedMap<YearMonth, Grosze> unpaid, int most) {
        if (unpaid.size() <= most) {
            return null;
        }
        Grosze all = unpaid.values().stream().reduce(Grosze.NONE, Grosze::plus);
        return new Spell(unpaid.firstKey().atDay(1), unpaid.lastKey().plusMonths(1).atDay(1), all, null);
    }
}
