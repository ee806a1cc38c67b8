package pl.ostoja.demo.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.Policy;
import pl.ostoja.reporting.RecordEffort;

/** Lets a centre decide: most follow what is recommended, each differs in some things. */
final class Decisions {
    private static final double DIFFERS = 0.25;
    private static final double CHANGED_AGAIN = 0.2;
    private static final String MUNICIPALITIES = "Porozumienie z gminami powiatu.";
    private static final String COURT = "Uzgodniono z sądem rejonowym.";
    private static final String COUNSEL = "Stanowisko radcy prawnego ośrodka.";
    private static final String RULES = "Regulamin ośrodka.";

    /** @param answers other than recommended */
    private record Question(Policy<?> policy, String reason, List<String> answers) {
        Question(Policy<?> policy, String reason, String... answers) {
            this(policy, reason, List.of(answers));
        }
    }

    /** The first ones every centre of the demonstration's kind has answered, so that there is something to see. */
    private static final List<Question> ANSWERED = List.of(
            new Question(Policy.PROMPTLY_TARGET_D, RULES, "2"),
            new Question(Policy.OPINION_AFTER_REVIEW_D, COURT, "10", "14"),
            new Question(Policy.INVOICING_PERIOD, MUNICIPALITIES, "QUARTERLY"));
    private static final List<Question> QUESTIONS = List.of(
            new Question(Policy.REVIEW_AFTER_TRANSFER_D, RULES, "21", "45", "60"),
            new Question(Policy.MOTION_ALERT_M, COURT, "2", "3"),
            new Question(Policy.ALIMONY_ALERT_M, COUNSEL, "3"),
            new Question(Policy.AGE_POLICY, COUNSEL, "AT_DUE"),
            new Question(Policy.FEB29_BIRTHDAY, COUNSEL, "FIRST_OF_MARCH"),
            new Question(Policy.REVIEW_INVITATION_LEAD_D, RULES, "10", "21"),
            new Question(Policy.FAMILY_PLAN_TARGET_D, RULES, "21", "45"),
            new Question(Policy.MONITORING_M, RULES, "3", "12"),
            new Question(Policy.REST_YEAR, COUNSEL, "CONTRACT_YEAR"),
            new Question(Policy.PARTIAL_MONTH_INSTITUTION, MUNICIPALITIES, "DAYS_30"),
            new Question(Policy.EXPENSE_BASIS, MUNICIPALITIES, "CASH"),
            new Question(Policy.COFINANCE_COORDINATOR_COST, MUNICIPALITIES, "true"),
            new Question(Policy.PAYMENT_TERM_D, MUNICIPALITIES, "21", "30"));
    private static final List<RecordEffort> USUAL = List.of(
            effort("REVIEW", "5"), effort("SITUATION_INFO", "2.5"), effort("REVIEW_OPINION", "1.5"), effort("LEAVING_PROGRAMME", "8"), effort("PAYERS_NOTICE", "0.5"),
            effort("MOTION_18_FAMILY", "6"));

    private final CountyOrder order;
    private final Dice dice;

    private Decisions(CountyOrder order, Dice dice) {
        this.order = order;
        this.dice = dice;
    }

    static Settings of(CountyOrder order, Dice dice) {
        Decisions decisions = new Decisions(order, dice);
        return new Settings(decisions.choices(), decisions.efforts());
    }

    private List<ChoosePolicy> choices() {
        List<ChoosePolicy> choices = new ArrayList<>();
        ANSWERED.stream().filter(question -> order.number() == 0 || dice.chance(DIFFERS)).forEach(question -> answer(question, choices));
        QUESTIONS.stream().filter(question -> dice.chance(DIFFERS)).forEach(question -> answer(question, choices));
        choices.sort(Comparator.comparing(ChoosePolicy::validFrom));
        return choices;
    }

    private void answer(Question question, List<ChoosePolicy> into) {
        LocalDate from = firstOfMonth(dice.between(4, 11 * order.years()));
        into.add(new ChoosePolicy(question.policy().code(), dice.pick(question.answers()), from, question.reason()));
        LocalDate again = firstOfMonth(dice.between(1, 3));
        if (dice.chance(CHANGED_AGAIN) && again.isAfter(from)) {
            into.add(new ChoosePolicy(question.policy().code(), question.policy().recommended().toString(), again, "Powrót do rozwiązania zalecanego."));
        }
    }

    private List<RecordEffort> efforts() {
        List<RecordEffort> efforts = new ArrayList<>();
        for (RecordEffort usual : USUAL) {
            if (order.number() == 0 || dice.chance(DIFFERS)) {
                LocalDate since = firstOfMonth(dice.between(4, 11 * order.years()));
                if (dice.chance(CHANGED_AGAIN)) {
                    efforts.add(new RecordEffort(usual.kind(), usual.hours().add(BigDecimal.ONE), since.minusMonths(2)));
                }
                efforts.add(new RecordEffort(usual.kind(), usual.hours(), since));
            }
        }
        return efforts;
    }

    private LocalDate firstOfMonth(int monthsAgo) {
        return order.today().minusMonths(monthsAgo).withDayOfMonth(1);
    }

    private static RecordEffort effort(String kind, String hours) {
        return new RecordEffort(kind, new BigDecimal(hours), null);
    }
}
