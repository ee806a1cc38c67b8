package pl.ostoja.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.SituationDetails;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** The reviews of children: written down, corrected, passed on. The next one follows from the last by itself. */
@Stateless
public class ReviewService {
    private static final System.Logger LOG = System.getLogger(ReviewService.class.getName());

    @Inject
    Reviews reviews;

    @Inject
    Children children;

    @Inject
    LegalSituationService situations;

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

    /** Writing down the same review again changes nothing. */
    @Allowed(Right.RECORD_REVIEWS)
    public ReviewId record(@Valid RecordReview command) {
        CareFacts care = children.lock(command.child());
        if (reviews.isKnown(command.id())) {
            return command.id();
        }
        ReviewRules.check(command.content(), care, today());
        reviews.add(new Review(command.id(), caller.centre(), command.child(), command.content()));
        followUp(command.child(), command.id(), "recorded");
        return command.id();
    }

    @Allowed(Right.RECORD_REVIEWS)
    public void correct(@Valid CorrectReview command) {
        Review review = reviews.find(command.id());
        CareFacts care = children.lock(review.child());
        EditConflict.refuseUnlessCurrent(command.version(), review.version());
        ReviewRules.check(command.content(), care, today());
        review.correct(command.content());
        trail.because(command.reason());
        followUp(review.child(), review.id(), "corrected");
    }

    /** The opinion (in institutions the motion) has gone to the court and to the adoption centre (REV-9). */
    @Allowed({Right.RECORD_REVIEWS, Right.RECORD_FILINGS})
    public void opinionSent(ReviewId id, LocalDate day) {
        Review review = reviews.find(id);
        children.lock(review.child());
        ReviewRules.checkOpinion(review.content().heldOn(), day, today());
        review.opinionSent(day);
        followUp(review.child(), id, "opinion sent");
    }

    /** Takes a review away that was written down by mistake. */
    @Allowed(Right.RECORD_REVIEWS)
    public void remove(ReviewId id, long version, @NotBlank String reason) {
        Review review = reviews.find(id);
        children.lock(review.child());
        removals.remove(review, version, reason);
        followUp(review.child(), id, "removed");
    }

    /** The latest first. */
    @Allowed(Right.SEE_REVIEWS)
    public List<ReviewDetails> of(ChildId child) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "reviews");
        return reviews.of(child).stream().map(Review::details).toList();
    }

    @Allowed(Right.SEE_REVIEWS)
    public ReviewDetails details(ReviewId id) {
        Review review = reviews.find(id);
        children.visible(review.child());
        trail.seen(caller.centre().value(), "CHILD", review.child().value(), "review");
        return review.details();
    }

    /** Whom a review held today would call; whoever has left care is asked about as in its last form. */
    @Allowed(Right.RECORD_REVIEWS)
    public Invitees invitees(ChildId child) {
        CareFacts care = children.visible(child);
        SituationDetails situation = situations.situation(child, null);
        boolean familyBased = care.stays().isEmpty() || care.stayOn(today()).orElse(care.stays().getLast()).form().isFamilyBased();
        return Invitees.of(familyBased, situation);
    }

    private void followUp(ChildId child, ReviewId review, String what) {
        duties.refresh(caller.centre(), List.of(child.value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: review {1} {2}", child, review, what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
