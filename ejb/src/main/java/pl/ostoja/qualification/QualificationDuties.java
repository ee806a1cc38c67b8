package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

/** What is owed about a candidate or the papers of a family, past and next (QUA-11 to QUA-13, QUA-19). */
public final class QualificationDuties {
    /** QUA-11. */
    public static final DutyKind INITIAL_QUALIFICATION =
            kind("qualification.duty.INITIAL_QUALIFICATION", "INITIAL_QUALIFICATION", "QUA-11", "art. 43 ust. 1 i 4 UWR", Responsible.ORGANISER);
    /** QUA-12. */
    public static final DutyKind TRAINING = kind("qualification.duty.TRAINING", "TRAINING", "QUA-12", "art. 43 ust. 7 i 8 UWR", Responsible.ORGANISER);
    /** QUA-13. */
    public static final DutyKind PAPER_RENEWAL =
            kind("qualification.duty.PAPER_RENEWAL", "PAPER_RENEWAL", "QUA-13", "art. 45a UWR", Responsible.FOSTER_FAMILY);

    /** QUA-19. */
    public static final DutyKind OUTDATED_NOTICE =
            kind("qualification.duty.OUTDATED_NOTICE", "OUTDATED_NOTICE", "QUA-19", "art. 45 ust. 3 UWR", Responsible.ORGANISER);

    private final QualificationFacts facts;
    private final QualificationLaw law;
    private final Consumer<Duty> sink;

    private QualificationDuties(QualificationFacts facts, QualificationLaw law, Consumer<Duty> sink) {
        this.facts = facts;
        this.law = law;
        this.sink = sink;
    }

    private static DutyKind kind(String messageKey, String code, String rule, String article, Responsible responsible) {
        return new DutyKind(messageKey, code, rule, article, DutyCategory.QUALIFICATION, responsible);
    }

    public static List<DutyKind> kinds() {
        return List.of(INITIAL_QUALIFICATION, TRAINING, PAPER_RENEWAL, OUTDATED_NOTICE);
    }

    /** Gives every duty, open and done, to the sink. */
    public static void derive(QualificationFacts facts, QualificationLaw law, Consumer<Duty> sink) {
        QualificationDuties duties = new QualificationDuties(facts, law, sink);
        duties.decisions();
        duties.trainings();
        duties.renewals();
        duties.notices();
    }

    /** QUA-11: an application asks for an answer; the one made on the same day too. */
    private void decisions() {
        for (StepContent applied : steps(StepKind.APPLICATION)) {
            LocalDate on = applied.takenOn();
            duty(INITIAL_QUALIFICATION, on, law.decisionDue(on), "qualification.why.decisionDue", answered(applied, StepKind.INITIAL_QUALIFICATION));
        }
    }

    /** QUA-12. */
    private void trainings() {
        for (StepContent requested : steps(StepKind.TRAINING_REQUEST)) {
            LocalDate on = requested.takenOn();
            duty(TRAINING, on, law.trainingDue(on), "qualification.why.trainingDue", answered(requested, StepKind.TRAINING));
        }
    }

    /** QUA-19: whose certificate was declared outdated is told so in writing, at once. */
    private void notices() {
        for (StepContent outdated : steps(StepKind.CERTIFICATE_OUTDATED)) {
            LocalDate on = outdated.takenOn();
            duty(OUTDATED_NOTICE, on, law.noticeDue(on), "qualification.why.noticeDue", answered(outdated, StepKind.OUTDATED_NOTICE));
        }
    }

    private List<StepContent> steps(StepKind kind) {
        Set<LocalDate> days = new HashSet<>();
        return facts.steps().stream().filter(step -> step.kind() == kind && days.add(step.takenOn())).toList();
    }

    private DutyState answered(StepContent question, StepKind answer) {
        for (StepContent step : facts.steps()) {
            if (StepContent.IN_TIME.compare(step, question) > 0) {
                if (step.kind() == answer) {
                    return DutyState.fulfilled(step.takenOn());
                }
                if (step.kind() == StepKind.WITHDRAWAL || step.kind() == question.kind()) {
                    return DutyState.ended(step.takenOn(), Explanation.of(step.kind()));
                }
            }
        }
        return DutyState.OPEN;
    }

    /** QUA-13: of those who are qualified or are a foster family; what lapses sooner than they were qualified was owed to nobody. */
    private void renewals() {
        LocalDate from = qualifiedFrom();
        if (from != null) {
            facts.checks().stream().filter(check -> check.content().kind().isRenewedByLaw() && check.content().met()).forEach(check -> renewal(check, from));
        }
    }

    private void renewal(CheckFact check, LocalDate from) {
        CheckContent shown = check.content();
        LocalDate until = law.renewedUntil(shown);
        if (!until.isBefore(from) && Qualification.validUntil(shown, until, facts, law) != null) {
            sink.accept(PAPER_RENEWAL.duty(check.id(), shown.issuedOn())
                    .concerning(Subject.ofFamily(facts.file().family()))
                    .due(Due.fixed(until))
                    .because("qualification.why.renewalDue", shown.kind(), shown.issuedOn())
                    .alertOn(until.minusDays(law.alertDays(shown.issuedOn())))
                    .is(renewed(shown)));
        }
    }

    private DutyState renewed(CheckContent shown) {
        Optional<LocalDate> next = facts.checks().stream()
                .map(CheckFact::content)
                .filter(later -> later.isOf(shown.kind(), shown.person()) && later.issuedOn().isAfter(shown.issuedOn()))
                .map(CheckContent::issuedOn)
                .findFirst();
        return next.map(DutyState::fulfilled).orElseGet(() -> unrenewed(shown));
    }

    /** Nobody renews the papers of who has left, of a family that works no more, or of who has given up. */
    private DutyState unrenewed(CheckContent shown) {
        if (facts.file().endedOn() != null) {
            return DutyState.ended(facts.file().endedOn(), Explanation.of(QualificationState.ENDED));
        }
        Optional<LocalDate> left = facts.file().adults().stream()
                .filter(adult -> adult.person().equals(shown.person()))
                .map(adult -> adult.period().until() == null ? LocalDate.MAX : adult.period().until())
                .max(Comparator.naturalOrder());
        if (left.isPresent() && left.get().isBefore(LocalDate.MAX)) {
            return DutyState.ended(left.get().plusDays(1), Explanation.of("qualification.ended.left"));
        }
        return facts.file().forms().isEmpty() ? givenUp() : DutyState.OPEN;
    }

    private DutyState givenUp() {
        return Course.of(facts.steps().stream())
                .filter(course -> course.isAt(StepKind.WITHDRAWAL) || course.isAt(StepKind.INITIAL_QUALIFICATION) && !course.isQualified())
                .map(course -> DutyState.ended(course.on(), Explanation.of(course.last().kind())))
                .orElse(DutyState.OPEN);
    }

    /** The first positive decision, or the day from which forms are held; null without either. */
    private LocalDate qualifiedFrom() {
        return Stream.concat(
                        facts.steps().stream().filter(StepContent::isPositive).map(StepContent::takenOn),
                        facts.file().forms().stream().map(held -> held.period().since()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private void duty(DutyKind kind, LocalDate step, Due due, String why, DutyState state) {
        UUID family = facts.file().family();
        sink.accept(kind.duty(family, step).concerning(Subject.ofFamily(family)).due(due).because(why, step).is(state));
    }
}
