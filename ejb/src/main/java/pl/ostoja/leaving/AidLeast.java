package pl.ostoja.leaving;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.Explanation;

/**
 * The least that an aid amounts to (LEV-8).
 *
 * @param amount each month for education, once for the others
 * @param firstMonth of what is due for a part of the month of the application (UWR art. 146(4)); null if it is due for the whole of it, and for other aids
 * @param why how it was reckoned
 */
public record AidLeast(BigDecimal amount, BigDecimal firstMonth, String article, Explanation why) implements Serializable {

    /**
     * Nothing where the act names no amount, where none is known for the day, or where the time in care gives none.
     *
     * @param appliedOn null if nobody has applied yet
     * @param impaired with a certificate of moderate or severe disability
     * @param law of the day of the decision
     */
    public static Optional<AidLeast> of(LeavingAidKind kind, LocalDate appliedOn, CareTime time, boolean impaired, Law law) {
        return switch (kind) {
            case EDUCATION -> law.knows(LegalNumber.CONTINUING_EDUCATION) ? Optional.of(education(appliedOn, law)) : Optional.empty();
            case INDEPENDENCE -> independence(time, law);
            case SETTLING_IN -> impaired
                    ? once(LegalNumber.SETTLING_IN_DISABILITY, law, Explanation.of("leaving.least.settlingImpaired"))
                    : once(LegalNumber.SETTLING_IN, law, Explanation.of("leaving.least.settling"));
            case HOUSING, JOB -> Optional.empty();
        };
    }

    private static AidLeast education(LocalDate appliedOn, Law law) {
        BigDecimal monthly = law.amount(LegalNumber.CONTINUING_EDUCATION);
        String article = law.article(LegalNumber.CONTINUING_EDUCATION);
        if (appliedOn == null || appliedOn.getDayOfMonth() == 1) {
            return new AidLeast(monthly, null, article, Explanation.of("leaving.least.education", monthly));
        }
        int length = YearMonth.from(appliedOn).lengthOfMonth();
        int days = length - appliedOn.getDayOfMonth() + 1;
        BigDecimal part = monthly.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(length), 2, RoundingMode.HALF_UP);
        return new AidLeast(monthly, part, article, Explanation.of("leaving.least.educationFrom", monthly, appliedOn, days, length, part));
    }

    /** More than three years, two to three, one to two; in a family of kin three years or nothing (art. 149(1)). */
    private static Optional<AidLeast> independence(CareTime time, Law law) {
        int middle = law.whole(LegalNumber.INDEPENDENCE_MIDDLE_Y);
        int full = law.whole(LegalNumber.INDEPENDENCE_FULL_Y);
        if (time.isKinship()) {
            int kinship = law.whole(LegalNumber.AID_CARE_KINSHIP_Y);
            return time.reaches(kinship) ? once(LegalNumber.INDEPENDENCE_KINSHIP_3Y, law, why("kinship", time, kinship)) : Optional.empty();
        }
        int least = law.whole(LegalNumber.AID_CARE_OTHER_Y);
        if (time.exceeds(full)) {
            return once(LegalNumber.INDEPENDENCE_OTHER_OVER_3Y, law, why("over", time, full));
        }
        if (time.reaches(middle)) {
            return once(LegalNumber.INDEPENDENCE_OTHER_2_TO_3Y, law, why("atLeast", time, middle));
        }
        return time.reaches(least) ? once(LegalNumber.INDEPENDENCE_OTHER_1_TO_2Y, law, why("atLeast", time, least)) : Optional.empty();
    }

    /** Of some years between valorisations no amount is known, and none is guessed. */
    private static Optional<AidLeast> once(LegalNumber number, Law law, Explanation why) {
        return law.knows(number) ? Optional.of(new AidLeast(law.amount(number), null, law.article(number), why)) : Optional.empty();
    }

    private static Explanation why(String tier, CareTime time, int years) {
        return Explanation.of("leaving.least.independence." + tier, years, time.years(), time.months(), time.days());
    }
}
