package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far those who apply have come by the steps taken. A new application begins anew.
 *
 * @param last the step that decides where they are: an enquiry, an application, a decision, a certificate or the end
 * @param training the latest step of the training since the decision, null before
 */
record Course(StepContent last, StepContent training, boolean outdated) {
    /** Empty if nothing was written down. */
    static Optional<Course> of(Stream<StepContent> steps) {
        return Optional.ofNullable(steps.reduce(null, Course::with, (one, other) -> other));
    }

    private static Course with(Course before, StepContent step) {
        return switch (step.kind()) {
            case ENQUIRY, APPLICATION, INITIAL_QUALIFICATION, CERTIFICATE, WITHDRAWAL -> new Course(step, null, false);
            case TRAINING_REQUEST, TRAINING, TRAINING_COMPLETED -> before == null ? null : new Course(before.last, step, before.outdated);
            case CERTIFICATE_OUTDATED -> before == null ? null : new Course(before.last, before.training, true);
            case INTERVIEW, HOME_VISIT, PSYCHOLOGIST, OPINION, OUTDATED_NOTICE, ADMISSION -> before;
        };
    }

    boolean isAt(StepKind kind) {
        return last.kind() == kind;
    }

    boolean isQualified() {
        return isAt(StepKind.INITIAL_QUALIFICATION) && last.isPositive();
    }

    boolean trainingIs(StepKind kind) {
        return training != null && training.kind() == kind;
    }

    LocalDate on() {
        return last.takenOn();
    }
}
