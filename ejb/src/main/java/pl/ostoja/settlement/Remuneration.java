package pl.ostoja.settlement;

import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;

/** The least that professional families, family children's homes and respite families are paid for their work (UWR art. 85); what they get stands in contracts. */
public final class Remuneration {
    private Remuneration() {}

    /** SET-45: of a professional family or a family children's home; an emergency family gets 124 % of it (art. 85(1)-(2)). */
    public static Grosze least(ProfessionalKind kind, Law law) {
        Grosze least = Grosze.of(law.amount(LegalNumber.PROF_WAGE_MIN));
        return kind == ProfessionalKind.EMERGENCY ? share(LegalNumber.EMERGENCY_WAGE_PCT, least, law) : least;
    }

    /** SET-45: while it waits for a child it gets 80 % of its pay. */
    public static Grosze waiting(Grosze pay, Law law) {
        return share(LegalNumber.READINESS_PCT, pay, law);
    }

    /** SET-46: whether a day is one of much work: with more than three children, or with one that has a supplement of art. 81. */
    public static boolean isMuchWork(int children, int withSupplement, Law law) {
        return children > law.whole(LegalNumber.EMERGENCY_BONUS_CHILDREN) || withSupplement > 0;
    }

    /**
     * SET-46: an emergency family gets a fifth more of a month with more than ten days of much work.
     *
     * @param days of the month that are days of much work
     */
    public static Grosze emergencyBonus(Grosze pay, int days, Law law) {
        return days > law.whole(LegalNumber.EMERGENCY_BONUS_MIN_DAYS) ? share(LegalNumber.EMERGENCY_BONUS_PCT, pay, law) : Grosze.NONE;
    }

    /**
     * SET-47: of a month of respite, a fifth of the family's own pay, of the least pay of a professional family if it has none.
     *
     * @param ownPay of a professional family or a family children's home; null of anybody else
     */
    public static Grosze respite(Grosze ownPay, Law law) {
        return share(LegalNumber.RESPITE_PAY_PCT, ownPay == null ? Grosze.of(law.amount(LegalNumber.PROF_WAGE_MIN)) : ownPay, law);
    }

    /** SET-47: of a part of the month by the days (art. 85(8)). */
    public static Grosze forDays(Grosze pay, int days, int daysOfMonth) {
        return pay.part(days, daysOfMonth);
    }

    private static Grosze share(LegalNumber percent, Grosze amount, Law law) {
        return Percent.of(law.amount(percent)).share(amount);
    }
}
