package pl.ostoja.review;

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

    /** @param went who wrote down how far it has come, null as long as nothing has happened */
    public void evaluation(EvaluationId id, FosterFamilyId family, EvaluationContent content, Entered entered, EvaluationCourse course, Entered went) {
        Evaluation evaluation = new Evaluation(id, centre, family, content);
        Seeded made = seeding.made(evaluation, id.value(), entered);
        if (went != null) {
            evaluation.come(course);
            made.changed(went);
        }
        made.done();
    }
}
