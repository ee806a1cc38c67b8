package pl.ostoja.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
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
    private final List<Round> rounds;
    private final Consumer<Duty> sink;

    /** An evaluation with those made again because of objections; the last of them is what came out, and only the last round can be upheld still. */
    private record Round(List<EvaluationFacts> made, Finality finality) {
        LocalDate begunOn() {
            return made.getFirst().madeOn();
        }

        EvaluationFacts last() {
            return made.getLast();
        }

        boolean stands() {
            return !(finality instanceof Finality.Upheld);
        }

        /** The day from which it is negative for good; null if it is not. */
        LocalDate negativeFrom() {
            return last().result() == EvaluationResult.NEGATIVE && finality instanceof Finality.Final known ? known.from() : null;
        }
    }

    private EvaluationDuties(EvaluatedFamily family, Collection<EvaluationFacts> evaluations, CareLaw law, Consumer<Duty> sink) {
        this.family = family;
        this.law = law;
        this.evaluations = counted(family, evaluations);
        this.rounds = rounds(this.evaluations, law);
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

    /** Those made after the first placement, one on a day (EVA-10). */
    private static List<EvaluationFacts> counted(EvaluatedFamily family, Collection<EvaluationFacts> evaluations) {
        List<EvaluationFacts> counted = new ArrayList<>();
        LocalDate before = family.firstPlacedOn();
        for (EvaluationFacts evaluation : evaluations.stream().sorted(EvaluationFacts.IN_TIME).toList()) {
            if (evaluation.madeOn().isAfter(before)) {
                counted.add(evaluation);
                before = evaluation.madeOn();
            }
        }
        return counted;
    }

    /** EVA-7: the evaluation that follows one whose objections were upheld is the same one made again. */
    private static List<Round> rounds(List<EvaluationFacts> evaluations, CareLaw law) {
        List<Round> rounds = new ArrayList<>();
        List<EvaluationFacts> made = new ArrayList<>();
        for (EvaluationFacts evaluation : evaluations) {
            made.add(evaluation);
            Finality finality = EvaluationCalendar.finality(evaluation.course(), law);
            boolean last = evaluation == evaluations.getLast();
            if (last || !(finality instanceof Finality.Upheld)) {
                rounds.add(new Round(List.copyOf(made), finality));
                made.clear();
            }
        }
        return rounds;
    }

    private void derive() {
        first();
        family.contracts().forEach(this::beforeEndOf);
        for (int i = 0; i < rounds.size(); i++) {
            afterNegative(i);
        }
        for (int i = 0; i < evaluations.size(); i++) {
            delivery(evaluations.get(i));
            objections(evaluations.get(i), i + 1 < evaluations.size() ? evaluations.get(i + 1).madeOn() : null);
        }
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
        Round round = rounds.get(i);
        if (round.stands() && round.negativeFrom() == null) {
            LocalDate last = round.last().madeOn();
            LocalDate made = i + 1 < rounds.size() ? rounds.get(i + 1).begunOn() : null;
            evaluation(SECOND_AND_FURTHER, last, EvaluationCalendar.next(last, law), made,
                    Explanation.of("review.why.evaluationNext", last, law.whole(LegalNumber.EVAL_NEXT_Y, last)));
        }
    }

    private void evaluation(String article, LocalDate anchor, Due due, LocalDate made, Explanation why) {
        duty(EVALUATION, article, new DutyKey(EVALUATION.code(), family.id(), anchor), due, null, made, why);
    }

    /** EVA-4; a contract that ends before the day agreed asks for no evaluation any more. */
    private void beforeEndOf(ContractTerm contract) {
        Due due = EvaluationCalendar.beforeEndOf(contract, law);
        LocalDate from = EvaluationCalendar.beforeEndFrom(contract, law);
        if (due.legal().isAfter(contract.since()) && due.legal().isAfter(family.firstPlacedOn())) {
            LocalDate made = evaluations.stream().map(EvaluationFacts::madeOn).filter(day -> !day.isBefore(from)).findFirst().orElse(null);
            DutyKey key = new DutyKey(EVALUATION_CONTRACT.code(), family.id(), contract.since());
            int months = law.whole(LegalNumber.EVAL_BEFORE_CONTRACT_END_M, contract.since());
            Explanation why = Explanation.of("review.why.evaluationContract", contract.until(), months);
            DutyState unmade = contract.endedOn() == null ? undone() : DutyState.ended(contract.endedOn(), Explanation.of("review.ended.contractEnded"));
            duty(EVALUATION_CONTRACT, EVALUATION_CONTRACT.article(), key, due, from, made == null ? unmade : DutyState.fulfilled(made), why);
        }
    }

    /** EVA-8; EVA-9: the second in a row. */
    private void afterNegative(int i) {
        LocalDate from = rounds.get(i).negativeFrom();
        if (from != null) {
            LocalDate made = rounds.stream().skip(i + 1L).map(Round::begunOn).filter(day -> !day.isBefore(from)).findFirst().orElse(null);
            UUID id = rounds.get(i).last().id();
            Explanation why = Explanation.of("review.why.evaluationNegative", from, law.whole(LegalNumber.EVAL_AFTER_NEGATIVE_M, from));
            duty(EVALUATION_AFTER_NEGATIVE, id, from, EvaluationCalendar.afterNegative(from, law), made, why);
            if (i > 0 && rounds.get(i - 1).negativeFrom() != null) {
                LocalDate sent = rounds.get(i).last().motionSentOn();
                duty(REVOKE_MOTION, id, from, promptly(from), sent, Explanation.of("review.why.revokeMotion", from));
            }
        }
    }

    private void delivery(EvaluationFacts evaluation) {
        LocalDate made = evaluation.madeOn();
        duty(EVALUATION_DELIVERY, evaluation.id(), made, promptly(made), evaluation.course().deliveredOn(), Explanation.of("review.why.evaluationDelivery", made));
    }

    /**
     * EVA-6, EVA-7.
     *
     * @param again day of the evaluation that followed, null without one
     */
    private void objections(EvaluationFacts evaluation, LocalDate again) {
        LocalDate received = evaluation.course().receivedOn();
        if (received != null) {
            Due due = EvaluationCalendar.decision(received, law);
            DutyState undecided = again == null ? undone() : DutyState.ended(again, Explanation.of("review.ended.madeAgain"));
            DutyState state = evaluation.course().decidedOn() == null ? undecided : DutyState.fulfilled(evaluation.course().decidedOn());
            DutyKey key = new DutyKey(OBJECTIONS_DECISION.code(), evaluation.id(), received);
            Explanation why = Explanation.of("review.why.objectionsDecision", received, law.whole(LegalNumber.OBJECTION_DECISION_D, received));
            duty(OBJECTIONS_DECISION, OBJECTIONS_DECISION.article(), key, due, null, state, why);
        }
        if (EvaluationCalendar.finality(evaluation.course(), law) instanceof Finality.Upheld upheld) {
            int days = law.on(upheld.from()).evaluationAgainDays();
            Due due = Due.within(Terms.days(upheld.from(), days));
            Explanation why = Explanation.of(upheld.bySilence() ? "review.why.evaluationAgainBySilence" : "review.why.evaluationAgain", upheld.from(), days);
            duty(EVALUATION_AGAIN, evaluation.id(), upheld.from(), due, again, why);
        }
    }

    private Due promptly(LocalDate event) {
        return Due.within(Terms.promptly(event, law.on(event).promptlyDays()));
    }

    private void duty(DutyKind kind, UUID about, LocalDate anchor, Due due, LocalDate doneOn, Explanation why) {
        duty(kind, kind.article(), new DutyKey(kind.code(), about, anchor), due, null, doneOn, why);
    }

    private void duty(DutyKind kind, String article, DutyKey key, Due due, LocalDate alertOn, LocalDate doneOn, Explanation why) {
        duty(kind, article, key, due, alertOn, doneOn == null ? undone() : DutyState.fulfilled(doneOn), why);
    }

    private void duty(DutyKind kind, String article, DutyKey key, Due due, LocalDate alertOn, DutyState state, Explanation why) {
        Explanation placed = Explanation.of("review.fact.firstPlacedOn", family.firstPlacedOn());
        Subject subject = new Subject(null, family.id(), null);
        sink.accept(new Duty(key, kind, article, subject, new Deadline.ByDay(due), alertOn, kind.responsible(), state, why, List.of(placed)));
    }

    /** EVA-12: a family that works no more is not evaluated. */
    private DutyState undone() {
        return family.endedOn() == null ? DutyState.OPEN : DutyState.ended(family.endedOn(), Explanation.of("review.ended.familyEnded"));
    }
}
