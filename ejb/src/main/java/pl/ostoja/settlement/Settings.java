package pl.ostoja.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.law.Feb29;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.law.Readings;

/**
 * The answers of a centre by which one month is settled, kept with every line. SET-1: they are those of the first day of the month and hold for all of it,
 * so that a month is settled in one way.
 */
public record Settings(
        Readings.YearCounting yearCounting,
        boolean gapNotInterrupting,
        Readings.YearBoundary yearBoundary,
        Feb29 feb29,
        Readings.RateChange rateChange,
        Readings.PartialMonth partialMonth,
        boolean leavingDayCounts,
        boolean emergencyShared,
        boolean coordinatorShared,
        Readings.ExpenseBasis expenseBasis,
        Readings.ParentalFeeShare parentalFee,
        boolean homeLeaveReduces)
        implements Serializable {

    public static Settings of(Policies policies) {
        return new Settings(
                policies.get(Policy.YEAR_COUNTING),
                policies.get(Policy.GAP_NOT_INTERRUPTING),
                policies.get(Policy.YEAR_BOUNDARY),
                policies.get(Policy.FEB29),
                policies.get(Policy.RATE_CHANGE_IN_MONTH),
                policies.get(Policy.PARTIAL_MONTH_INSTITUTION),
                policies.get(Policy.COUNT_LEAVING_DAY),
                policies.get(Policy.COFINANCE_EMERGENCY),
                policies.get(Policy.COFINANCE_COORDINATOR_COST),
                policies.get(Policy.EXPENSE_BASIS),
                policies.get(Policy.NET_OF_PARENTAL_FEE),
                policies.get(Policy.HOME_LEAVE_REDUCES_COST));
    }

    /** SET-1. */
    public static Settings of(Collection<PolicyChoice> choices, LocalDate firstOfMonth) {
        return of(Policies.on(firstOfMonth, choices));
    }
}
