package pl.ostoja.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.FirstPlacements;
import pl.ostoja.shared.EditConflict;

/** The evaluations of foster families: written down, delivered, objected to, decided. What is owed next follows by itself. */
@Stateless
public class EvaluationService {
    private static final System.Logger LOG = System.getLogger(EvaluationService.class.getName());

    @Inject
    Evaluations evaluations;

    @Inject
    Families families;

    @Inject
    FirstPlacements placements;

    @Inject
    CareLaws laws;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Writing down the same evaluation again changes nothing. */
    @Allowed(Right.RECORD_REVIEWS)
    public EvaluationId record(@Valid RecordEvaluation command) {
        families.requireLocked(command.family());
        if (evaluations.isKnown(command.id())) {
            return command.id();
        }
        check(command.family(), command.id(), command.content());
        evaluations.add(new Evaluation(command.id(), caller.centre(), command.family(), command.content()));
        followUp(command.family(), command.id(), "recorded");
        return command.id();
    }

    @Allowed(Right.RECORD_REVIEWS)
    public void correct(@Valid CorrectEvaluation command) {
        Evaluation evaluation = locked(command.id(), command.version());
        check(evaluation.family(), evaluation.id(), command.content());
        EvaluationRules.check(command.content().madeOn(), evaluation.course(), law(), today());
        evaluation.correct(command.content());
        trail.because(command.reason());
        followUp(evaluation.family(), evaluation.id(), "corrected");
    }

    /** It was delivered, the family objected, the county head decided (EVA-11). */
    @Allowed(Right.RECORD_REVIEWS)
    public void recordCourse(@Valid RecordCourse command) {
        Evaluation evaluation = locked(command.id(), command.version());
        EvaluationRules.check(evaluation.content().madeOn(), command.course(), law(), today());
        evaluation.come(command.course());
        followUp(evaluation.family(), evaluation.id(), "went on");
    }

    /** The motion to revoke the placement has gone to the court (EVA-13). */
    @Allowed({Right.RECORD_REVIEWS, Right.RECORD_FILINGS})
    public void motionSent(EvaluationId id, LocalDate day) {
        Evaluation evaluation = evaluations.find(id);
        families.requireLocked(evaluation.family());
        EvaluationRules.checkMotion(evaluation.facts(), day, law(), today());
        evaluation.motionSent(day);
        followUp(evaluation.family(), id, "led to a motion");
    }

    /** Takes an evaluation away that was written down by mistake. */
    @Allowed(Right.RECORD_REVIEWS)
    public void remove(EvaluationId id, long version, @NotBlank String reason) {
        Evaluation evaluation = locked(id, version);
        removals.remove(evaluation, version, reason);
        followUp(evaluation.family(), id, "removed");
    }

    /** The latest first. */
    @Allowed(Right.SEE_REVIEWS)
    public List<EvaluationDetails> of(FosterFamilyId family) {
        families.require(family);
        trail.seen(caller.centre().value(), "FAMILY", family.value(), "evaluations");
        CareLaw law = law();
        return evaluations.of(family).stream().map(evaluation -> evaluation.details(law, today())).toList();
    }

    @Allowed(Right.SEE_REVIEWS)
    public EvaluationDetails details(EvaluationId id) {
        Evaluation evaluation = evaluations.find(id);
        families.require(evaluation.family());
        trail.seen(caller.centre().value(), "FAMILY", evaluation.family().value(), "evaluation");
        return evaluation.details(law(), today());
    }

    private Evaluation locked(EvaluationId id, long version) {
        Evaluation evaluation = evaluations.find(id);
        families.requireLocked(evaluation.family());
        EditConflict.refuseUnlessCurrent(version, evaluation.version());
        return evaluation;
    }

    private void check(FosterFamilyId family, EvaluationId id, EvaluationContent content) {
        LocalDate placed = placements.in(Set.of(family.value())).get(family.value());
        Set<LocalDate> others = evaluations.of(family).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> other.content().madeOn())
                .collect(Collectors.toSet());
        EvaluationRules.check(content.madeOn(), placed, others, today());
    }

    private void followUp(FosterFamilyId family, EvaluationId evaluation, String what) {
        duties.refresh(caller.centre(), List.of(family.value()));
        LOG.log(System.Logger.Level.INFO, "family {0}: evaluation {1} {2}", family, evaluation, what);
    }

    private CareLaw law() {
        return laws.of(caller.centre());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
