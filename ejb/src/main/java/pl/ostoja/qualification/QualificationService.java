package pl.ostoja.qualification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.fostering.Applicants;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.EditConflict;

/** The way of candidates to a foster family, step by step, and how candidates and families stand on a day. */
@Stateless
public class QualificationService {
    private static final System.Logger LOG = System.getLogger(QualificationService.class.getName());

    @Inject
    QualificationRecords records;

    @Inject
    QualificationFiles files;

    @Inject
    Applicants applicants;

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

    /** The first call: a file with the people and what they have in mind. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public FosterFamilyId register(@Valid RegisterCandidate command) {
        FosterFamilyId family = applicants.register(command.household(), command.carers(), command.spouses(), command.askedOn());
        StepContent enquiry = new StepContent(StepKind.ENQUIRY, command.askedOn(), command.form(), null, command.notes(), null, false);
        records.add(new Step(StepId.next(), caller.centre(), family, enquiry));
        followUp(family, "asked");
        return family;
    }

    /** Writing down the same step again changes nothing. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public StepId record(@Valid RecordStep command) {
        applicants.requireLocked(command.family());
        if (!records.isKnown(Step.class, command.id())) {
            check(command.content(), records.facts(command.family()));
            records.add(new Step(command.id(), caller.centre(), command.family(), command.content()));
            followUp(command.family(), "went on");
        }
        return command.id();
    }

    @Allowed(Right.EDIT_QUALIFICATION)
    public void correct(@Valid CorrectStep command) {
        Step step = locked(command.id(), command.version());
        QualificationFacts facts = records.facts(step.family());
        List<StepContent> others = new ArrayList<>(facts.steps());
        others.remove(step.content());
        check(command.content(), new QualificationFacts(facts.file(), others, facts.checks(), facts.exemptions()));
        step.correct(command.content());
        trail.because(command.reason());
        followUp(step.family(), "was corrected");
    }

    /** Takes a step away that was written down by mistake. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public void remove(StepId id, long version, @NotBlank String reason) {
        Step step = locked(id, version);
        removals.remove(step, version, reason);
        followUp(step.family(), "was corrected");
    }

    /** The candidate becomes a foster family; nothing has to be typed again. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public void admit(@Valid AdmitCandidate command) {
        applicants.requireLocked(command.family());
        StepRules.checkAdmission(command, records.facts(command.family()), records.law(caller.centre()));
        applicants.qualify(command.family(), command.forms(), command.since());
        records.add(new Step(StepId.next(), caller.centre(), command.family(), StepContent.of(StepKind.ADMISSION, command.since())));
        followUp(command.family(), "is a foster family");
    }

    @Allowed(Right.SEE_QUALIFICATION)
    public StepDetails step(StepId id) {
        Step step = records.step(id);
        applicants.require(step.family());
        trail.seen(step.centre().value(), "FAMILY", step.family().value(), "qualification step");
        return step.details();
    }

    /**
     * Everything written down, and how it stands on the day.
     *
     * @param day today if null
     */
    @Allowed(Right.SEE_QUALIFICATION)
    public QualificationFile file(FosterFamilyId family, LocalDate day) {
        applicants.require(family);
        trail.seen(caller.centre().value(), "FAMILY", family.value(), "qualification");
        return files.of(family, day == null ? today() : day);
    }

    private Step locked(StepId id, long version) {
        Step step = records.step(id);
        applicants.requireLocked(step.family());
        EditConflict.refuseUnlessCurrent(version, step.version());
        return step;
    }

    private void check(StepContent step, QualificationFacts facts) {
        QualificationLaw law = records.law(caller.centre());
        StepRules.checkContent(step);
        StepRules.checkOrder(step, facts, law, today());
        StepRules.refuseLacks(step, facts, law);
    }

    private void followUp(FosterFamilyId family, String what) {
        records.flush();
        duties.refresh(caller.centre(), List.of(family.value()));
        LOG.log(System.Logger.Level.INFO, "qualification of {0} {1}", family, what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
