package pl.ostoja.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.Explanation;

/** The duties to evaluate one foster family, past and next, and what follows from its evaluations (EVA-1 to EVA-9, EVA-12). */
public final class EvaluationDuties {

    /** EVA-1 to EVA-3, one after the other. */
    public static final DutyKind EVALUATION = kind("review.duty.EVALUATION", "EVALUATION", "EVA-1", "art. 134 ust. 1 UWR");
    /** EVA-4. */
    public static final DutyKind EVALUATION_CONTRACT = kind("review.duty.EVALUATION_CONTRACT", "EVALUATION_CONTRACT", "EVA-4", "art. 134 ust. 4 UWR");
    /** EVA-5: the term for objections begins with it; the act names none for it, so that the centre's target stands there. */
    public static final DutyKind EVALUATION_DELIVERY = kind("review.duty.EVALUATION_DELIVERY", "EVALUATION_DELIVERY", "EVA-5", "art. 134 ust. 2a UWR");
    /** EVA-6. */
    public static final DutyKind OBJECTIONS_DECISION = new DutyKind(
            "review.duty.OBJECTIONS_DECISION", "OBJECTIONS_DECISION", "EVA-6", "art. 134 ust. 2b UWR", DutyCategory.FOSTER_FAMILY, Responsible.COUNTY_HEAD);
    /** EVA-7. */
    public static final DutyKind EVALUATION_AGAIN = kind("review.duty.EVALUATION_AGAIN", "EVALUATION_AGAIN", "EVA-7", "art. 134 ust. 2d UWR");
    /** EVA-8. */
    public static final DutyKind EVALUATION_AFTER_NEGATIVE =
            kind("review.duty.EVALUATION_AFTER_NEGATIVE", "EVALUATION_AFTER_NEGATIVE", "EVA-8", "art. 134 ust. 3 UWR");
    /** EVA-9. */
    public static final DutyKind REVOKE_MOTION = new DutyKind(
            "review.duty.REVOKE_MOTION", "REVOKE_MOTION", "EVA-9", "art. 134 ust. 3 UWR", DutyCategory.COURT, Responsible.ORGANISER);

    private static final String SECOND_AND_FURTHER = "art. 134 ust. 2 UWR";

    private final EvaluatedFamily family;
    private final CareLaw law;
    private final List<EvaluationFacts> evaluations;
    private final List<EvaluationRound> rounds;
    private final Consumer<Duty> sink;

    private EvaluationDuties(EvaluatedFamily family, Collection<EvaluationFacts> evaluations, CareLaw law, Consumer<Duty> sink) {
        this.family = family;
        this.law = law;
        this.evaluations = EvaluationRound.counted(family, evaluations);
        this.rounds = EvaluationRound.of(this.evaluations, law);
        this.sink = sink;
    }

    private static DutyKind kind(String messageKey, String code, String rule, String article) {
        return new DutyKind(messageKey, code, rule, article, DutyCategory.FOSTER_FAMILY, Responsible.ORGANISER);
    }

    public static List<DutyKind> kinds() {
        return List.of(
                EVALUATION, EVALUATION_CONTRACT, EVALUATION_DELIVERY, OBJECTIONS_DECISION, EVALUATION_AGAIN, EVALUATION_AFTER_NEGATIVE, REVOKE_MOTION);
    }

    /** Gives every duty of the family, open and done, to the sink; the order of the evaluations does not matter. */
    public static void derive(EvaluatedFamily family, Collection<EvaluationFacts> evaluations, CareLaw law, Consumer<Duty> sink) {
        if (family.firstPlacedOn() != null) {
            new EvaluationDuties(family, evaluations, law, sink).derive();
        }
    }

    private void derive() {
        first();
        family.contracts().forEach(this::beforeEndOf);
        for (int i = 0; i < rounds.size(); i++) {
            afterNegative(i);
        }
        new EvaluationCourseDuties(family, law, sink).derive(evaluations);
    }

    /** EVA-1. */
    private void first() {
        LocalDate placed = family.firstPlacedOn();
        LocalDate made = rounds.isEmpty() ? null : rounds.getFirst().begunOn();
        evaluation(EVALUATION.article(), placed, EvaluationCalendar.first(placed, law), made, Explanation.of("review.why.evaluationFirst", placed));
        if (!rounds.isEmpty() && rounds.getFirst().stands()) {
            second(rounds.getFirst().last().madeOn());
        }
    }

    /** EVA-2: what was made before the anniversary of the first one was made besides. */
    private void second(LocalDate first) {
        LocalDate from = EvaluationCalendar.secondFrom(first, law);
        int second = 1;
        while (second < rounds.size() && rounds.get(second).begunOn().isBefore(from)) {
            second++;
        }
        LocalDate made = second < rounds.size() ? rounds.get(second).begunOn() : null;
        evaluation(SECOND_AND_FURTHER, first, EvaluationCalendar.second(first, law), made, Explanation.of("review.why.evaluationSecond", first, from));
        for (int i = second; i < rounds.size(); i++) {
            further(i);
        }
    }

    /** EVA-3; after a negative one the shorter term of EVA-8 takes its place. */
    private void further(int i) {
        EvaluationRound round = rounds.get(i);
        if (round.stands() && round.negativeFrom() == null) {
            LocalDate last = round.last().madeOn();
            LocalDate made = i + 1 < rounds.size() ? rounds.get(i + 1).begunOn() : null;
            evaluation(SECOND_AND_FURTHER, last, EvaluationCalendar.next(last, law), made,
                    Explanation.of("review.why.evaluationNext", last, law.whole(LegalNumber.EVAL_NEXT_Y, last)));
        }
    }

    private void evaluation(String article, LocalDate anchor, Due due, LocalDate made, Explanation why) {
        sink.accept(family.duty(EVALUATION, family.id(), anchor, due, why).article(article).is(family.doneOn(made)));
    }

    /** EVA-4; a contract that ends before the day agreed asks for no evaluation any more. */
    private void beforeEndOf(ContractTerm contract) {
        Due due = EvaluationCalendar.beforeEndOf(contract, law);
        LocalDate from = EvaluationCalendar.beforeEndFrom(contract, law);
        if (due.legal().isAfter(contract.since()) && due.legal().isAfter(family.firstPlacedOn())) {
            LocalDate made = evaluations.stream().map(EvaluationFacts::madeOn).filter(day -> !day.isBefore(from)).findFirst().orElse(null);
            int months = law.whole(LegalNumber.EVAL_BEFORE_CONTRACT_END_M, contract.since());
            Explanation why = Explanation.of("review.why.evaluationContract", contract.until(), months);
            DutyState state = DutyState.doneOn(made).orEnded(contract.endedOn(), Explanation.of("review.ended.contractEnded"));
            sink.accept(family.duty(EVALUATION_CONTRACT, family.id(), contract.since(), due, why).alertOn(from).is(family.unlessEnded(state)));
        }
    }

    /** EVA-8; EVA-9: the second in a row. */
    private void afterNegative(int i) {
        LocalDate from = rounds.get(i).negativeFrom();
        if (from != null) {
            LocalDate made = rounds.stream().skip(i + 1L).map(EvaluationRound::begunOn).filter(day -> !day.isBefore(from)).findFirst().orElse(null);
            UUID id = rounds.get(i).last().id();
            Explanation why = Explanation.of("review.why.evaluationNegative", from, law.whole(LegalNumber.EVAL_AFTER_NEGATIVE_M, from));
            sink.accept(family.duty(EVALUATION_AFTER_NEGATIVE, id, from, EvaluationCalendar.afterNegative(from, law), why).is(family.doneOn(made)));
            if (i > 0 && rounds.get(i - 1).negativeFrom() != null) {
                LocalDate sent = rounds.get(i).last().motionSentOn();
                sink.accept(family.duty(REVOKE_MOTION, id, from, law.promptly(from), Explanation.of("review.why.revokeMotion", from)).is(family.doneOn(sent)));
            }
        }
    }
}
