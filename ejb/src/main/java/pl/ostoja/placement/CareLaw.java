package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import pl.ostoja.law.Age;
import pl.ostoja.law.Due;
import pl.ostoja.law.Feb29;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.law.Readings;
import pl.ostoja.law.Terms;

/**
 * The law of children in care as one centre reads it, with its history: a term is measured by the numbers and the choices
 * of the day on which it began. Made once for a batch of children; asking it is cheap.
 */
public final class CareLaw {
    /** The act on family support and foster care came into force; a stay that began earlier is measured by its numbers. */
    public static final LocalDate IN_FORCE = LocalDate.of(2012, 1, 1);

    private final LawBook book;
    private final NavigableMap<LocalDate, Choices> choices = new TreeMap<>();

    /** The answers of the centre that matter here. */
    public record Choices(
            Readings.AgeAtReview ageAtReview,
            Feb29 leapBirthday,
            int reviewAfterTransferDays,
            int opinionAfterReviewDays,
            int promptlyDays,
            int motionAlertMonths,
            int alimonyAlertMonths,
            int adoptionReportDays,
            int agreementDays,
            int arrearsReportDays,
            int evaluationGraceDays,
            int evaluationAgainDays,
            int childPlanDays,
            int facilityPlanDays,
            int planAfterReviewDays,
            int familyPlanDays,
            int familyPlanChangeDays,
            int assessmentPassedDays,
            int helperDays,
            Readings.CertificateFrom certificateFrom,
            int wellbeingAlertDays,
            int aidEndAlertDays,
            int examinationDays,
            int reservationAlertDays) {

        static Choices of(Policies policies) {
            return new Choices(
                    policies.get(Policy.AGE_POLICY),
                    policies.get(Policy.FEB29_BIRTHDAY),
                    policies.get(Policy.REVIEW_AFTER_TRANSFER_D),
                    policies.get(Policy.OPINION_AFTER_REVIEW_D),
                    policies.get(Policy.PROMPTLY_TARGET_D),
                    policies.get(Policy.MOTION_ALERT_M),
                    policies.get(Policy.ALIMONY_ALERT_M),
                    policies.get(Policy.ADOPTION_REPORT_D),
                    policies.get(Policy.AGREEMENT_D),
                    policies.get(Policy.ARREARS_REPORT_D),
                    policies.get(Policy.EVAL_SECOND_GRACE_D),
                    policies.get(Policy.EVAL_AGAIN_D),
                    policies.get(Policy.CHILD_PLAN_TARGET_D),
                    policies.get(Policy.FACILITY_PLAN_TARGET_D),
                    policies.get(Policy.PLAN_AFTER_REVIEW_D),
                    policies.get(Policy.FAMILY_PLAN_TARGET_D),
                    policies.get(Policy.FAMILY_PLAN_CHANGE_D),
                    policies.get(Policy.ASSESSMENT_PASSED_D),
                    policies.get(Policy.HELPER_TARGET_D),
                    policies.get(Policy.CERTIFICATE_FROM),
                    policies.get(Policy.WELLBEING_ALERT_D),
                    policies.get(Policy.AID_END_ALERT_D),
                    policies.get(Policy.EXAMINATION_TARGET_D),
                    policies.get(Policy.RESERVATION_ALERT_D));
        }
    }

    /** @param made all choices of the centre, with the days from which they hold */
    public CareLaw(LawBook book, Collection<PolicyChoice> made) {
        this.book = book;
        choices.put(LocalDate.MIN, Choices.of(Policies.recommended()));
        made.stream()
                .map(PolicyChoice::validFrom)
                .distinct()
                .forEach(day -> choices.put(day, Choices.of(Policies.on(day, made))));
    }

    /** As recommended where the centre has chosen nothing. */
    public static CareLaw recommended(LawBook book) {
        return new CareLaw(book, List.of());
    }

    public int whole(LegalNumber number, LocalDate day) {
        return book.whole(number, day.isBefore(IN_FORCE) ? IN_FORCE : day);
    }

    public Choices on(LocalDate day) {
        return choices.floorEntry(day).getValue();
    }

    /** TRM-8: by which day that is to be done which the law wants done at once, after an event. */
    public Due promptly(LocalDate event) {
        return Due.within(Terms.promptly(event, on(event).promptlyDays()));
    }

    /** The day on which an age is reached, at its beginning (KC 112). */
    public LocalDate birthday(LocalDate born, int years) {
        return Age.reachedOn(born, years, on(born.plusYears(years)).leapBirthday());
    }

    /** The birthday of full age (KC 10), from which a child is no child any more. */
    public LocalDate adultOn(LocalDate born) {
        return birthday(born, whole(LegalNumber.AGE_OF_MAJORITY_Y, born));
    }
}
