package pl.ostoja.law;

/** The choices that a centre has where an act is silent; which one it made, and since when, is a {@link Policy}. */
public final class Readings {

    private Readings() {}

    /** Which interval holds for a child that turns three before the next review. */
    public enum AgeAtReview {
        /** The short one, if the child was under three on the day of the last review or of the placement. */
        STRICT,
        /** The long one, if the child turns three before the short one ends. */
        AT_DUE
    }

    /** From which day the time runs in which a certificate of a programme is due (UPPD 9b(13)). */
    public enum CertificateFrom {
        /** From the day on which the person was directed to it. */
        DIRECTION,
        /** From the end of the time in which the person had to report. */
        REPORTING_TERM
    }

    /** From which day a year of rest of a professional family runs (UWR 69). */
    public enum RestYear {
        ROLLING_12_MONTHS,
        CONTRACT_YEAR
    }

    /** How the years of a stay in care are counted (UWR 191(9)-(10)). */
    public enum YearCounting {
        /** Every episode of care begins with its first year; only a return to the family by court order ends an episode. */
        CONTINUOUS_EPISODE_RESTART,
        /** The days of all episodes add up to years of 365 days (KC 114). */
        CUMULATIVE_DAYS,
        /** Anniversaries of the very first placement, whatever came between. */
        CALENDAR_FROM_FIRST
    }

    /** On which day a year of a stay ends. */
    public enum YearBoundary {
        /** The placement day is the first day, the year ends the day before the anniversary. */
        ANNIVERSARY_MINUS_1,
        /** The year ends with the anniversary. */
        KC112
    }

    /** Which rate a month has in which it changes. */
    public enum RateChange {
        SPLIT_BY_DAYS,
        WHOLE_MONTH_OLD_RATE,
        WHOLE_MONTH_NEW_RATE
    }

    /** What a part of a month in an institution costs. */
    public enum PartialMonth {
        ACTUAL_DAYS_IN_MONTH,
        DAYS_30,
        WHOLE_MONTH
    }

    /** How many children there are in an institution in a month. */
    public enum ChildrenOfMonth {
        /** Their days ÷ the days of the month. */
        AVERAGE,
        /** Those who are there on the last day. */
        LAST_DAY,
        /** All who are there on any day. */
        EVERYBODY
    }

    /** When an expense counts. */
    public enum ExpenseBasis {
        /** In the month of the stay it is for. */
        ACCRUAL,
        /** In the month it is paid. */
        CASH
    }

    /** What happens to the fee that parents pay. */
    public enum ParentalFeeShare {
        /** It is taken off before the expenses are shared. */
        DEDUCT_FIRST,
        /** It is divided in proportion to the expenses borne (UWR 195). */
        SPLIT_AFTERWARDS
    }

    /** How often a municipality gets a note. */
    public enum InvoicingPeriod {
        MONTHLY,
        QUARTERLY
    }

    /** What adults of the household show who do not care. */
    public enum HouseholdPapers {
        NOTHING,
        SEX_OFFENDERS,
        SEX_OFFENDERS_AND_CONVICTIONS
    }
}
