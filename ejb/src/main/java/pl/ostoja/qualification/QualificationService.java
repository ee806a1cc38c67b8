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
import pl.ostoja.duty.FactBook;
import pl.ostoja.fostering.Applicants;
import pl.ostoja.fostering.FosterFamilyId;

/** The way of candidates to a foster family, step by step, and how candidates and families stand on a day. */
@Stateless
public class QualificationService {
    @Inject
    QualificationRecords records;

    @Inject
    QualificationFiles files;

    @Inject
    Applicants applicants;

    @Inject
    FactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The first call: a file with the people and what they have in mind. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public FosterFamilyId register(@Valid RegisterCandidate command) {
        FosterFamilyId family = applicants.register(command.household(), command.carers(), command.spouses(), command.askedOn());
        StepContent enquiry = new StepContent(StepKind.ENQUIRY, command.askedOn(), command.form(), null, command.notes(), null, false);
        book.add(new Step(StepId.next(), caller.centre(), family, enquiry));
        return family;
    }

    /** Writing down the same step again changes nothing. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public StepId record(@Valid RecordStep command) {
        applicants.requireLocked(command.family());
        book.record(Step.class, command.id(), () ->
                new Step(command.id(), caller.centre(), command.family(), checked(command.content(), records.facts(command.family()))));
        return command.id();
    }

    @Allowed(Right.EDIT_QUALIFICATION)
    public void correct(@Valid CorrectStep command) {
        Step step = locked(command.id());
        book.correct(step, command.version(), command.reason(), () -> step.correct(checked(command.content(), factsWithout(step))));
    }

    /** Takes a step away that was written down by mistake. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public void remove(StepId id, long version, @NotBlank String reason) {
        book.remove(locked(id), version, reason);
    }

    /** The candidate becomes a foster family; nothing has to be typed again. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public void admit(@Valid AdmitCandidate command) {
        applicants.requireLocked(command.family());
        StepRules.checkAdmission(command, records.facts(command.family()), records.law(caller.centre()));
        applicants.qualify(command.family(), command.forms(), command.since());
        book.add(new Step(StepId.next(), caller.centre(), command.family(), StepContent.of(StepKind.ADMISSION, command.since())));
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

    private Step locked(StepId id) {
        Step step = records.step(id);
        applicants.requireLocked(step.family());
        return step;
    }

    private QualificationFacts factsWithout(Step step) {
        QualificationFacts facts = records.facts(step.family());
        List<StepContent> others = new ArrayList<>(facts.steps());
        others.remove(step.content());
        return new QualificationFacts(facts.file(), others, facts.checks(), facts.exemptions());
    }

    private StepContent checked(StepContent step, QualificationFacts facts) {
        QualificationLaw law = records.law(caller.centre());
        StepRules.checkContent(step);
        StepRules.checkOrder(step, facts, law, today());
        StepRules.refuseLacks(step, facts, law);
        return step;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
