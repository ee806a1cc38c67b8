package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.Optional;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.shared.BusinessRuleViolation;

/** What may be written down of the way to a foster family (UWR art. 42-45). */
final class StepRules {
    private StepRules() {}

    /** QUA-14: nothing that is still to come; what follows from something is not before it. QUA-19: a notice is about a certificate that was declared outdated. */
    static void checkOrder(StepContent step, QualificationFacts facts, QualificationLaw law, LocalDate today) {
        if (step.takenOn().isAfter(today)) {
            throw new BusinessRuleViolation("QUA-14", "qualification.violation.inTheFuture", step.takenOn());
        }
        Optional<Course> course = Course.of(facts.until(step.takenOn()));
        switch (step.kind()) {
            case INITIAL_QUALIFICATION -> refuse(course.filter(before -> !before.isAt(StepKind.ENQUIRY) && !before.isAt(StepKind.WITHDRAWAL)).isEmpty(), "qualification.violation.withoutApplication");
            case TRAINING_REQUEST, TRAINING -> refuse(!isQualified(course, step, law), "qualification.violation.withoutQualification");
            case TRAINING_COMPLETED -> refuse(course.filter(before -> before.trainingIs(StepKind.TRAINING)).isEmpty(), "qualification.violation.withoutTraining");
            case CERTIFICATE -> refuse(course.filter(before -> before.trainingIs(StepKind.TRAINING_COMPLETED)).isEmpty() || !isQualified(course, step, law), "qualification.violation.withoutTraining");
            case CERTIFICATE_OUTDATED -> refuse(course.filter(before -> before.isAt(StepKind.CERTIFICATE)).isEmpty(), "qualification.violation.withoutCertificate");
            case OUTDATED_NOTICE -> refuse(course.filter(Course::outdated).isEmpty(), "qualification.violation.notOutdated");
            default -> refuse(step.kind() == StepKind.ADMISSION, "qualification.violation.admissionIsAStepOfItsOwn");
        }
    }

    private static boolean isQualified(Optional<Course> course, StepContent step, QualificationLaw law) {
        return course.filter(Course::isQualified).filter(before -> !step.takenOn().isAfter(law.qualifiedUntil(before.on()))).isPresent();
    }

    private static void refuse(boolean refused, String why) {
        if (refused) {
            throw new BusinessRuleViolation("QUA-14", why);
        }
    }

    /** QUA-15: a negative outcome has reasons, what to improve, and the word on the complaint (art. 43(3)); an outcome and a form stand where they belong. */
    static void checkContent(StepContent step) {
        if (step.kind().hasResult() != (step.positive() != null)) {
            throw new BusinessRuleViolation("QUA-15", "qualification.violation.result");
        }
        if ((step.kind() == StepKind.APPLICATION && step.form() == null) || (step.form() != null && !step.kind().saysForm())) {
            throw new BusinessRuleViolation("QUA-15", "qualification.violation.form");
        }
        boolean negative = step.kind().hasResult() && !step.isPositive();
        if (negative && (blank(step.notes()) || blank(step.improve()) || !step.complaint())) {
            throw new BusinessRuleViolation("QUA-15", "qualification.violation.negativeWithoutReasons");
        }
        if (!negative && (!blank(step.improve()) || step.complaint())) {
            throw new BusinessRuleViolation("QUA-15", "qualification.violation.notNegative");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** QUA-16: a positive decision and a certificate rest on conditions that are met on their day, by the settings of that day (QUA-8). */
    static void refuseLacks(StepContent step, QualificationFacts before, QualificationLaw law) {
        if (step.isQualifying()) {
            QualificationStatus then = Qualification.on(step.takenOn(), before.and(step), law);
            if (!then.lacks().isEmpty()) {
                throw new BusinessRuleViolation("QUA-16", "qualification.violation.lacks", then.lacks().size(), then.lacks().getFirst().explanation());
            }
        }
    }

    /** QUA-17: with a certificate that holds; kin with a positive qualification, because they need no certificate (KRO 112⁵). */
    static void checkAdmission(AdmitCandidate command, QualificationFacts facts, QualificationLaw law) {
        QualificationStatus then = Qualification.on(command.since(), facts, law);
        boolean kin = command.form() == FamilyForm.KINSHIP && then.state() == QualificationState.QUALIFIED;
        if (then.state() != QualificationState.CERTIFIED && !kin) {
            throw new BusinessRuleViolation("QUA-17", "qualification.violation.notCertified", command.since(), then.why());
        }
    }
}
