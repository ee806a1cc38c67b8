package pl.ostoja.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;

/** The half-yearly assessments of families: written down, corrected, passed on to whoever employs the assistant. */
@Stateless
public class AssessmentService {
    private static final System.Logger LOG = System.getLogger(AssessmentService.class.getName());

    @Inject
    Assessments assessments;

    @Inject
    AssistanceCases cases;

    @Inject
    Duties duties;

    @Inject
    Removals removals;

    @Inject
    FamilyFactsReader families;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same assessment again changes nothing. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public FamilyAssessmentId record(@Valid AssessFamily command) {
        cases.requireLocked(command.assistance());
        if (!assessments.isKnown(command.id())) {
            check(command.assistance(), command.id(), command.content().assessedOn());
            FamilyAssessment made = new FamilyAssessment(command.id(), caller.centre(), command.assistance(), command.content());
            assessments.add(made);
            followUp(made, "recorded");
        }
        return command.id();
    }

    @Allowed(Right.RECORD_ASSISTANCE)
    public void correct(@Valid CorrectAssessment command) {
        FamilyAssessment assessment = locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), assessment.version());
        check(assessment.assistance(), assessment.id(), command.content().assessedOn());
        if (assessment.passed() != null) {
            AssessmentRules.check(assessment.passed(), command.content().assessedOn(), today());
        }
        assessment.correct(command.content());
        trail.because(command.reason());
        followUp(assessment, "corrected");
    }

    /** It has gone to the employer (PLN-15). */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void pass(FamilyAssessmentId id, long version, @Valid PassedOn passed) {
        FamilyAssessment assessment = locked(id);
        EditConflict.refuseUnlessCurrent(version, assessment.version());
        if (assessment.passed() != null) {
            throw new BusinessRuleViolation("PLN-15", "plan.violation.passedAlready", assessment.passed().on());
        }
        AssessmentRules.check(passed, assessment.content().assessedOn(), today());
        assessment.pass(passed);
        followUp(assessment, "passed on");
    }

    /** That it went to the employer was a mistake, or the day or the recipient was: it can be passed on anew. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void takeBackPassing(FamilyAssessmentId id, long version, @NotBlank String reason) {
        FamilyAssessment assessment = locked(id);
        EditConflict.refuseUnlessCurrent(version, assessment.version());
        assessment.pass(null);
        trail.because(reason);
        followUp(assessment, "not passed on");
    }

    /** Takes an assessment away that was written down by mistake. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void remove(FamilyAssessmentId id, long version, @NotBlank String reason) {
        FamilyAssessment assessment = locked(id);
        removals.remove(assessment, version, reason);
        followUp(assessment, "removed");
    }

    /** The assessments there are, the latest first, and when the next one is due. */
    @Allowed(Right.SEE_ASSISTANCE)
    public AssessmentOverview overview(AssistanceCaseId family) {
        FamilyFacts facts = families.of(family);
        trail.seen(caller.centre().value(), "ASSISTANCE", family.value(), "assessments");
        List<FamilyAssessment> made = assessments.of(family);
        List<LocalDate> days = made.stream().map(one -> one.content().assessedOn()).toList();
        ToIntFunction<LocalDate> months = since -> law.book().whole(LegalNumber.FAMILY_ASSESSMENT_INTERVAL_M, since);
        return new AssessmentOverview(made.stream().map(FamilyAssessment::details).toList(), AssessmentRules.next(facts, days, months).orElse(null));
    }

    @Allowed(Right.SEE_ASSISTANCE)
    public AssessmentDetails details(FamilyAssessmentId id) {
        FamilyAssessment assessment = assessments.find(id);
        cases.require(assessment.assistance());
        trail.seen(caller.centre().value(), "ASSISTANCE", assessment.assistance().value(), "assessment");
        return assessment.details();
    }

    private void check(AssistanceCaseId family, FamilyAssessmentId id, LocalDate day) {
        List<LocalDate> others = assessments.of(family).stream().filter(other -> !other.id().equals(id)).map(other -> other.content().assessedOn()).toList();
        AssessmentRules.check(day, families.of(family), others, today());
    }

    private FamilyAssessment locked(FamilyAssessmentId id) {
        FamilyAssessment assessment = assessments.find(id);
        cases.requireLocked(assessment.assistance());
        return assessment;
    }

    private void followUp(FamilyAssessment assessment, String what) {
        duties.refresh(assessment.centre(), List.of(assessment.assistance().value()));
        LOG.log(System.Logger.Level.INFO, "family {0}: assessment {1} {2}", assessment.assistance(), assessment.id(), what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
