package pl.ostoja.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** The half-yearly assessments of families: written down, corrected, passed on to whoever employs the assistant. */
@Stateless
public class AssessmentService {
    private static final System.Logger LOG = System.getLogger(AssessmentService.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    AssistanceCases cases;

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
        if (em.find(FamilyAssessment.class, command.id()) == null) {
            check(command.assistance(), command.id(), command.content().assessedOn());
            em.persist(new FamilyAssessment(command.id(), caller.centre(), command.assistance(), command.content()));
            LOG.log(System.Logger.Level.INFO, "family {0}: assessment {1} recorded", command.assistance(), command.id());
        }
        return command.id();
    }

    @Allowed(Right.RECORD_ASSISTANCE)
    public void correct(@Valid CorrectAssessment command) {
        FamilyAssessment assessment = locked(command.id(), command.version());
        check(assessment.assistance(), assessment.id(), command.content().assessedOn());
        assessment.correct(command.content());
        trail.because(command.reason());
        LOG.log(System.Logger.Level.INFO, "family {0}: assessment {1} corrected", assessment.assistance(), command.id());
    }

    /** It has gone to the employer (PLN-15). */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void pass(FamilyAssessmentId id, long version, @Valid PassedOn passed) {
        FamilyAssessment assessment = locked(id, version);
        AssessmentRules.check(passed, assessment.content().assessedOn(), today());
        assessment.pass(passed);
        LOG.log(System.Logger.Level.INFO, "family {0}: assessment {1} passed on", assessment.assistance(), id);
    }

    /** Takes an assessment away that was written down by mistake. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void remove(FamilyAssessmentId id, long version, @NotBlank String reason) {
        FamilyAssessment assessment = locked(id, version);
        assessment.remove(today(), reason);
        trail.because(reason);
        LOG.log(System.Logger.Level.INFO, "family {0}: assessment {1} removed", assessment.assistance(), id);
    }

    /** The assessments there are, the latest first, and when the next one is due. */
    @Allowed(Right.SEE_ASSISTANCE)
    public AssessmentOverview overview(AssistanceCaseId family) {
        FamilyFacts facts = families.of(family);
        trail.seen(caller.centre().value(), "ASSISTANCE", family.value(), "assessments");
        List<FamilyAssessment> made = of(family);
        List<LocalDate> days = made.stream().map(one -> one.content().assessedOn()).toList();
        int months = law.book().whole(LegalNumber.FAMILY_ASSESSMENT_INTERVAL_M, today());
        return new AssessmentOverview(made.stream().map(FamilyAssessment::details).toList(), AssessmentRules.next(facts, days, months).orElse(null));
    }

    @Allowed(Right.SEE_ASSISTANCE)
    public AssessmentDetails details(FamilyAssessmentId id) {
        FamilyAssessment assessment = find(id);
        cases.require(assessment.assistance());
        trail.seen(caller.centre().value(), "ASSISTANCE", assessment.assistance().value(), "assessment");
        return assessment.details();
    }

    private void check(AssistanceCaseId family, FamilyAssessmentId id, LocalDate day) {
        List<LocalDate> others = of(family).stream().filter(other -> !other.id().equals(id)).map(other -> other.content().assessedOn()).toList();
        AssessmentRules.check(day, families.of(family), others, today());
    }

    private FamilyAssessment locked(FamilyAssessmentId id, long version) {
        FamilyAssessment assessment = find(id);
        cases.requireLocked(assessment.assistance());
        EditConflict.refuseUnlessCurrent(version, assessment.version());
        return assessment;
    }

    private FamilyAssessment find(FamilyAssessmentId id) {
        return em.createQuery("select a from FamilyAssessment a where a.id = :id", FamilyAssessment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<FamilyAssessment> of(AssistanceCaseId family) {
        return em.createQuery("select a from FamilyAssessment a where a.assistance = :family order by a.content.assessedOn desc", FamilyAssessment.class)
                .setParameter("family", family)
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
