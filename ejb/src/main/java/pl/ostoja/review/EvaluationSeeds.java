package pl.ostoja.review;

import java.time.LocalDate;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FosterFamilyId;

/** Evaluations of a {@link Seeding}. */
public final class EvaluationSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public EvaluationSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /**
     * @param went who wrote down how far it has come, null as long as nothing has happened
     * @param motionSentOn null if no motion has gone out, and then by nobody
     */
    public void evaluation(
            EvaluationId id, FosterFamilyId family, EvaluationContent content, Entered entered, EvaluationCourse course, Entered went, LocalDate motionSentOn, Entered sent) {
        Evaluation evaluation = new Evaluation(id, centre, family, content);
        Seeded made = seeding.made(evaluation, id.value(), entered);
        if (went != null) {
            evaluation.come(course);
            made.changed(went);
        }
        if (motionSentOn != null) {
            evaluation.motionSent(motionSentOn);
            made.changed(sent);
        }
        made.done();
    }
}
