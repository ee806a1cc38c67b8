package pl.ostoja.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/**
 * A question that the acts leave open and that each centre answers, from a day on. The recommended answer holds until it does.
 *
 * @param <T> an enum of {@link Readings} or {@link Feb29}, a {@code Boolean} or an {@code Integer}
 */
public final class Policy<T> {
    private static final List<Policy<?>> ALL = new ArrayList<>();

    // Reviews, duties, age.
    public static final Policy<Readings.AgeAtReview> AGE_POLICY = choice("AGE_POLICY", "art. 131 ust. 1 UWR", Readings.AgeAtReview.STRICT);
    public static final Policy<Feb29> FEB29_BIRTHDAY = choice("FEB29_BIRTHDAY", "art. 112 KC", Feb29.LAST_OF_FEBRUARY);
    /** Days after a move within care by which an early review is recommended; 0 is none. */
    public static final Policy<Integer> REVIEW_AFTER_TRANSFER_D = number("REVIEW_AFTER_TRANSFER_D", "art. 131 ust. 1 UWR", 30, 0, 90);
    public static final Policy<Integer> REVIEW_INVITATION_LEAD_D = number("REVIEW_INVITATION_LEAD_D", "art. 130 i 137 UWR", 14, 0, 30);
    public static final Policy<Integer> OPINION_AFTER_REVIEW_D =
            number("OPINION_AFTER_REVIEW_D", "art. 131 ust. 2, art. 138 ust. 2 i art. 139 ust. 3 UWR", 7, 1, 30);
    public static final Policy<Integer> ADOPTION_REPORT_D = number("ADOPTION_REPORT_D", "art. 77 ust. 3 pkt 5 UWR", 7, 1, 30);
    /** Days for the agreement with the county that pays. */
    public static final Policy<Integer> AGREEMENT_D = number("AGREEMENT_D", "art. 191 ust. 5 UWR", 30, 1, 180);
    /** Days to tell a credit information bureau of arrears of the parents' fee. */
    public static final Policy<Integer> ARREARS_REPORT_D = number("ARREARS_REPORT_D", "art. 193 ust. 8 UWR", 30, 1, 180);
    /** Working days that stand for <i>niezwłocznie</i>. */
    public static final Policy<Integer> PROMPTLY_TARGET_D = number("PROMPTLY_TARGET_D", "„niezwłocznie”", 1, 0, 5);
    public static final Policy<Integer> MOTION_ALERT_M = number("MOTION_ALERT_M", "art. 47 ust. 7 i art. 100 ust. 4a UWR", 1, 0, 6);
    public static final Policy<Integer> ALIMONY_ALERT_M = number("ALIMONY_ALERT_M", "art. 38 ust. 2 UWR", 2, 0, 6);
    public static final Policy<Integer> EVAL_SECOND_GRACE_D = number("EVAL_SECOND_GRACE_D", "art. 134 ust. 2 UWR", 30, 0, 180);
    public static final Policy<Integer> EVAL_AGAIN_D = number("EVAL_AGAIN_D", "art. 134 ust. 2d UWR", 30, 1, 180);
    /** Days in which the county has a child examined that has come into care. */
    public static final Policy<Integer> EXAMINATION_TARGET_D = number("EXAMINATION_TARGET_D", "art. 180 pkt 10 UWR", 30, 1, 180);
    /** The county's programme says it; 0 as long as none is known. */
    public static final Policy<Integer> PROFESSIONAL_FAMILIES_LIMIT = number("PROFESSIONAL_FAMILIES_LIMIT", "art. 56 i art. 180 pkt 1 UWR", 0, 0, 500);

    /** Days before the end of a reservation from which on whoever looks for a place is told. */
    public static final Policy<Integer> RESERVATION_ALERT_D = number("RESERVATION_ALERT_D", "art. 38 UWR", 2, 0, 14);

    /** Days for which places are kept at most. */
    public static final Policy<Integer> RESERVATION_LONGEST_D = number("RESERVATION_LONGEST_D", "art. 38 UWR", 30, 1, 90);

    // Papers of foster families and of those who want to become one.
    /** Months for which papers hold whose validity no act says; 0 is as long as nothing changes. */
    public static final Policy<Integer> PAPERS_VALID_M = number("PAPERS_VALID_M", "art. 42 UWR", 0, 0, 60);
    public static final Policy<Boolean> REFERENCES_ASKED = flag("REFERENCES_ASKED", "art. 42 ust. 7 UWR", false);
    /** Days before a paper lapses from which on its renewal is asked for. */
    public static final Policy<Integer> PAPERS_ALERT_D = number("PAPERS_ALERT_D", "art. 45a UWR", 60, 0, 180);

    /** What adults of the household show who do not care. */
    public static final Policy<Readings.HouseholdPapers> HOUSEHOLD_PAPERS =
            choice("HOUSEHOLD_PAPERS", "art. 42 ust. 1 i 7 UWR", Readings.HouseholdPapers.SEX_OFFENDERS);
    /** Days in which a helper is employed for a family that asked for one and has a right to it. */
    public static final Policy<Integer> HELPER_TARGET_D = number("HELPER_TARGET_D", "art. 57 ust. 1a i art. 64 ust. 2 UWR", 30, 1, 180);

    /** Days after the end of a year in which a coordinator reports on it. */
    public static final Policy<Integer> COORDINATOR_REPORT_D = number("COORDINATOR_REPORT_D", "art. 77 ust. 3 UWR", 31, 1, 180);

    // Plans, work with families, rest.
    public static final Policy<Integer> CHILD_PLAN_TARGET_D = number("CHILD_PLAN_TARGET_D", "art. 77 ust. 3 pkt 2 UWR", 30, 1, 180);
    /** Days that stand for "immediately after the diagnosis", which is made immediately after admission. */
    public static final Policy<Integer> FACILITY_PLAN_TARGET_D = number("FACILITY_PLAN_TARGET_D", "§ 14 i 15 rozporządzenia z 22.12.2011", 14, 1, 60);
    /** Days in which what a review changed in the plan is written down. */
    public static final Policy<Integer> PLAN_AFTER_REVIEW_D = number("PLAN_AFTER_REVIEW_D", "art. 129 i 136 UWR", 7, 0, 30);
    /** Days from the report of a family to the interview. */
    public static final Policy<Integer> ASSISTANT_INTERVIEW_D = number("ASSISTANT_INTERVIEW_D", "art. 11 ust. 1 UWR", 14, 1, 90);
    /** Days from the request for an assistant to the assignment or the refusal. */
    public static final Policy<Integer> ASSISTANT_DECISION_D = number("ASSISTANT_DECISION_D", "art. 11 ust. 3 i 4 UWR", 14, 1, 90);
    public static final Policy<Integer> FAMILY_PLAN_TARGET_D = number("FAMILY_PLAN_TARGET_D", "art. 15 ust. 1 pkt 1 UWR", 30, 1, 180);
    /** Days in which a plan of work with a family is changed once a child of it has come into care or left it. */
    public static final Policy<Integer> FAMILY_PLAN_CHANGE_D = number("FAMILY_PLAN_CHANGE_D", "art. 15 ust. 1 pkt 2 i art. 77 ust. 3 pkt 2 UWR", 30, 1, 180);
    /** Days in which the employer of the assistant gets the assessment of a family. */
    public static final Policy<Integer> ASSESSMENT_PASSED_D = number("ASSESSMENT_PASSED_D", "art. 15 ust. 1 pkt 15 UWR", 7, 1, 30);
    /** Days before a statement or certificate of a child lapses, or a check-up is due again, from which on it is asked for. */
    public static final Policy<Integer> WELLBEING_ALERT_D = number("WELLBEING_ALERT_D", "art. 40 ust. 1 UWR", 60, 0, 180);
    /** Days before the last day of a monthly aid of a care leaver from which on it is said that it ends. */
    public static final Policy<Integer> AID_END_ALERT_D = number("AID_END_ALERT_D", "art. 146 UWR", 60, 0, 180);
    public static final Policy<Integer> MONITORING_M = number("MONITORING_M", "art. 15 ust. 1 pkt 16 UWR", 6, 1, 36);
    public static final Policy<Integer> MONITORING_CONTACT_M = number("MONITORING_CONTACT_M", "art. 15 ust. 1 pkt 16 UWR", 1, 1, 12);
    public static final Policy<Boolean> MONITORING_COUNTS_TO_CASELOAD = flag("MONITORING_COUNTS_TO_CASELOAD", "art. 15 ust. 4 UWR", false);
    public static final Policy<Boolean> FOR_LIFE_COUNTS_TO_CASELOAD = flag("FOR_LIFE_COUNTS_TO_CASELOAD", "art. 15 ust. 4 UWR", true);
    /** Whether families for which somebody only stands in count too. */
    public static final Policy<Boolean> DEPUTY_COUNTS_TO_CASELOAD = flag("DEPUTY_COUNTS_TO_CASELOAD", "art. 15 ust. 4 UWR", false);
    /** The first visit, so many days after the assignment at the latest. */
    public static final Policy<Integer> VISIT_FIRST_D = number("VISIT_FIRST_D", "art. 15 ust. 1 UWR", 2, 1, 30);
    /** Then so many visits, so many days after one another at the latest. */
    public static final Policy<Integer> VISIT_BEGINNING_TIMES = number("VISIT_BEGINNING_TIMES", "art. 15 ust. 1 UWR", 4, 0, 20);
    public static final Policy<Integer> VISIT_BEGINNING_D = number("VISIT_BEGINNING_D", "art. 15 ust. 1 UWR", 7, 1, 31);
    public static final Policy<Integer> VISIT_LATER_D = number("VISIT_LATER_D", "art. 15 ust. 1 UWR", 14, 1, 90);
    /** The same of a parent who is a minor and leaves a facility; as of other families as long as the centre has not said otherwise. */
    public static final Policy<Integer> VISIT_MINOR_FIRST_D = number("VISIT_MINOR_FIRST_D", "art. 11 ust. 1a UWR", 2, 1, 30);
    public static final Policy<Integer> VISIT_MINOR_TIMES = number("VISIT_MINOR_TIMES", "art. 11 ust. 1a UWR", 4, 0, 20);
    public static final Policy<Integer> VISIT_MINOR_BEGINNING_D = number("VISIT_MINOR_BEGINNING_D", "art. 11 ust. 1a UWR", 7, 1, 31);
    public static final Policy<Integer> VISIT_MINOR_LATER_D = number("VISIT_MINOR_LATER_D", "art. 11 ust. 1a UWR", 14, 1, 90);
    /** Of a family that has its assistant by Za życiem; 0 asks for none. */
    public static final Policy<Integer> VISIT_FOR_LIFE_D = number("VISIT_FOR_LIFE_D", "art. 8 ustawy „Za życiem”", 30, 0, 90);
    /** For how many families one stands that needs much work. */
    public static final Policy<Integer> DIFFICULT_FAMILY_COUNTS_AS = number("DIFFICULT_FAMILY_COUNTS_AS", "art. 15 ust. 4 UWR", 2, 1, 5);
    public static final Policy<Readings.RestYear> REST_YEAR = choice("REST_YEAR", "art. 69 UWR", Readings.RestYear.ROLLING_12_MONTHS);

    // Domestic violence.
    public static final Policy<Readings.CertificateFrom> CERTIFICATE_FROM = choice("CERTIFICATE_FROM", "art. 9b ust. 13 UPPD", Readings.CertificateFrom.DIRECTION);

    // Co-financing.
    public static final Policy<Readings.YearCounting> YEAR_COUNTING =
            choice(Matter.COSTS, "YEAR_COUNTING", "art. 191 ust. 9 i 10 UWR", Readings.YearCounting.CONTINUOUS_EPISODE_RESTART);
    public static final Policy<Boolean> GAP_NOT_INTERRUPTING = flag(Matter.COSTS, "GAP_NOT_INTERRUPTING", "art. 191 ust. 9 i 10 UWR", true);
    public static final Policy<Readings.YearBoundary> YEAR_BOUNDARY =
            choice(Matter.COSTS, "YEAR_BOUNDARY", "art. 87 ust. 1 i art. 191 ust. 9 i 10 UWR", Readings.YearBoundary.ANNIVERSARY_MINUS_1);
    public static final Policy<Readings.RateChange> RATE_CHANGE_IN_MONTH =
            choice(Matter.COSTS, "RATE_CHANGE_IN_MONTH", "art. 191 ust. 9 i 10 UWR", Readings.RateChange.SPLIT_BY_DAYS);
    public static final Policy<Feb29> FEB29 = choice(Matter.COSTS, "FEB29", "art. 112 KC", Feb29.LAST_OF_FEBRUARY);
    public static final Policy<Readings.PartialMonth> PARTIAL_MONTH_INSTITUTION =
            choice(Matter.COSTS, "PARTIAL_MONTH_INSTITUTION", "art. 191 ust. 12 i art. 87 ust. 4 UWR", Readings.PartialMonth.ACTUAL_DAYS_IN_MONTH);
    public static final Policy<Readings.ChildrenOfMonth> CHILDREN_OF_MONTH =
            choice(Matter.COSTS, "CHILDREN_OF_MONTH", "art. 196 ust. 1 UWR", Readings.ChildrenOfMonth.AVERAGE);
    public static final Policy<Boolean> COUNT_LEAVING_DAY = flag(Matter.COSTS, "COUNT_LEAVING_DAY", "art. 87 ust. 1 pkt 1 UWR", false);
    public static final Policy<Boolean> COFINANCE_EMERGENCY = flag(Matter.COSTS, "COFINANCE_EMERGENCY", "art. 191 ust. 8, 10a i 12 UWR", true);
    public static final Policy<Boolean> COFINANCE_COORDINATOR_COST = flag(Matter.COSTS, "COFINANCE_COORDINATOR_COST", "art. 191 ust. 7, 9 i 10 UWR", false);
    public static final Policy<Readings.ExpenseBasis> EXPENSE_BASIS = choice(Matter.COSTS, "EXPENSE_BASIS", "art. 192 UWR", Readings.ExpenseBasis.ACCRUAL);
    public static final Policy<Readings.ParentalFeeShare> NET_OF_PARENTAL_FEE =
            choice(Matter.COSTS, "NET_OF_PARENTAL_FEE", "art. 195 UWR", Readings.ParentalFeeShare.SPLIT_AFTERWARDS);
    public static final Policy<Boolean> HOME_LEAVE_REDUCES_COST = flag(Matter.COSTS, "HOME_LEAVE_REDUCES_COST", "art. 87 ust. 2 i art. 193 ust. 6a UWR", false);
    public static final Policy<Readings.InvoicingPeriod> INVOICING_PERIOD =
            choice(Matter.COSTS, "INVOICING_PERIOD", "porozumienie z gminą", Readings.InvoicingPeriod.MONTHLY);
    public static final Policy<Integer> PAYMENT_TERM_D = number(Matter.COSTS, "PAYMENT_TERM_D", "porozumienie z gminą", 14, 1, 60);
    public static final Policy<Boolean> LATE_INTEREST = flag(Matter.COSTS, "LATE_INTEREST", "porozumienie z gminą", false);

    /** What an answer has a say in. */
    public enum Matter {
        /** When something is due, and how much somebody may be given to do. */
        CARE,
        /** What care costs and who bears it. */
        COSTS
    }

    private final Matter matter;
    private final String code;
    private final String article;
    private final T recommended;
    private final List<T> options;

    private Policy(Matter matter, String code, String article, T recommended, List<T> options) {
        this.matter = matter;
        this.code = code;
        this.article = article;
        this.recommended = recommended;
        this.options = options;
        ALL.add(this);
    }

    private static <E extends Enum<E>> Policy<E> choice(String code, String article, E recommended) {
        return choice(Matter.CARE, code, article, recommended);
    }

    private static <E extends Enum<E>> Policy<E> choice(Matter matter, String code, String article, E recommended) {
        return new Policy<>(matter, code, article, recommended, Arrays.asList(recommended.getDeclaringClass().getEnumConstants()));
    }

    private static Policy<Boolean> flag(String code, String article, boolean recommended) {
        return flag(Matter.CARE, code, article, recommended);
    }

    private static Policy<Boolean> flag(Matter matter, String code, String article, boolean recommended) {
        return new Policy<>(matter, code, article, recommended, List.of(true, false));
    }

    private static Policy<Integer> number(String code, String article, int recommended, int least, int most) {
        return number(Matter.CARE, code, article, recommended, least, most);
    }

    private static Policy<Integer> number(Matter matter, String code, String article, int recommended, int least, int most) {
        return new Policy<>(matter, code, article, recommended, IntStream.rangeClosed(least, most).boxed().toList());
    }

    public static List<Policy<?>> all() {
        return List.copyOf(ALL);
    }

    /** PAR-9: a code that is not known is refused. */
    public static Policy<?> of(String code) {
        return ALL.stream()
                .filter(policy -> policy.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("PAR-9", "law.violation.codeUnknown", Objects.toString(code)));
    }

    /** PAR-9: an answer that is none of the options is refused. */
    public T parse(String choice) {
        return options.stream()
                .filter(option -> text(option).equals(choice))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("PAR-9", "law.violation.choiceUnknown", code, Objects.toString(choice)));
    }

    public Matter matter() {
        return matter;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "law.policy." + code;
    }

    /** Why the recommended answer is recommended. */
    public String reasonKey() {
        return "law.policyReason." + code;
    }

    /** The provision that leaves the question open. */
    public String article() {
        return article;
    }

    public T recommended() {
        return recommended;
    }

    public List<T> options() {
        return options;
    }

    /** Whether the answer is a number, to be typed rather than picked. */
    public boolean isNumber() {
        return recommended instanceof Integer;
    }

    /** An answer as it is stored and said. */
    public PolicyOption option(T option) {
        return new PolicyOption(text(option), label(option));
    }

    private static Explanation label(Object option) {
        return switch (option) {
            case Enum<?> constant -> Explanation.of(constant);
            case Boolean answer -> Explanation.of(answer ? "law.answer.yes" : "law.answer.no");
            default -> Explanation.of("law.answer.number", option);
        };
    }

    static String text(Object option) {
        return option instanceof Enum<?> constant ? constant.name() : option.toString();
    }

    @Override
    public String toString() {
        return code;
    }
}
