package pl.ostoja.leaving;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import pl.ostoja.law.Policies;
import pl.ostoja.shared.Period;

/**
 * What is due of an aid in a month (LEV-15): each month by its days (UWR art. 145(9), 146(7)) without those of a suspension (art. 148, 152a), once in the month
 * of the decision.
 *
 * @param days for which it is due, 0 for what is given once
 * @param suspendedDays for which it would be due but for a suspension
 * @param amount null where no money was granted
 */
public record AidMonth(YearMonth month, int days, int suspendedDays, BigDecimal amount) implements Serializable {

    /** @param ageLimit the birthday from which the aid is no more given; null if there is none */
    static AidMonth of(LeavingAidContent aid, LocalDate ageLimit, Collection<Period> suspended, YearMonth month) {
        return aid.kind().isMonthly() ? monthly(aid, ageLimit, suspended, month) : once(aid, suspended, month);
    }

    private static AidMonth monthly(LeavingAidContent aid, LocalDate ageLimit, Collection<Period> suspended, YearMonth month) {
        List<LocalDate> granted = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(day -> aid.isDueOn(day, ageLimit)).toList();
        int due = (int) granted.stream().filter(day -> !isOneOf(suspended, day)).count();
        return new AidMonth(month, due, granted.size() - due, aid.amount() == null ? null : part(aid.amount(), due, month.lengthOfMonth()));
    }

    private static BigDecimal part(BigDecimal amount, int days, int length) {
        return amount.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(length), 2, Policies.ROUNDING);
    }

    private static AidMonth once(LeavingAidContent aid, Collection<Period> suspended, YearMonth month) {
        if (aid.amount() == null) {
            return new AidMonth(month, 0, 0, null);
        }
        boolean paid = aid.isGranted() && YearMonth.from(aid.decidedOn()).equals(month) && !isOneOf(suspended, aid.decidedOn());
        return new AidMonth(month, 0, 0, Policies.rounded(paid ? aid.amount() : BigDecimal.ZERO));
    }

    private static boolean isOneOf(Collection<Period> suspended, LocalDate day) {
        return suspended.stream().anyMatch(days -> days.contains(day));
    }
}
