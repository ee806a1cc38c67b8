package pl.ostoja.law;

/** What a number from an act counts. */
public enum LegalUnit {
    FAMILIES,
    PERSONS,
    HOURS,
    DAYS,
    MONTHS,
    YEARS,
    PERCENT,
    ZLOTY;

    /** Whether a day may follow from it. */
    public boolean isTime() {
        return this == HOURS || this == DAYS || this == MONTHS || this == YEARS;
    }

    /** Whether there may be half of it. */
    boolean isDivisible() {
        return this == PERCENT || this == ZLOTY;
    }
}
