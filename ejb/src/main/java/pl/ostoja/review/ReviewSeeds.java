package pl.ostoja.review;

import java.time.LocalDate;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Reviews of a {@link Seeding}. */
public final class ReviewSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public ReviewSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** @param opinionSentOn null if the opinion has not gone out, and then by nobody */
    public void review(ReviewId id, ChildId child, ReviewContent content, Entered entered, LocalDate opinionSentOn, Entered sent) {
        Review review = new Review(id, centre, child, content);
        Seeded made = seeding.made(review, id.value(), entered);
        if (opinionSentOn != null) {
            review.opinionSent(opinionSentOn);
            made.changed(sent);
        }
        made.done();
    }
}
