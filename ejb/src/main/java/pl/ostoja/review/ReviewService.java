package pl.ostoja.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** The reviews of children: written down, corrected, passed on. The next one follows from the last by itself. */
@Stateless
public class ReviewService {
    private static final System.Logger LOG = System.getLogger(ReviewService.class.getName());

    @Inject
    Reviews reviews;

    @Inject
    Children children;

    @Inject
    Meetings meetings;

    @Inject
    OutsideRecords others;

    @Inject
    Calls calls;

    @Inject
    ReviewChecks checks;

    @Inject
    CareLaws laws;

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
        checks.content(command.id(), command.child(), command.content(), care);
        takeParts(checks.closing(command, care), command.taken());
        reviews.add(new Review(command.id(), caller.centre(), command.child(), command.content()));
        followUp(command.child(), command.id(), "recorded");
        return command.id();
    }

    @Allowed(Right.RECORD_REVIEWS)
    public void correct(@Valid CorrectReview command) {
        Review review = reviews.find(command.id());
        CareFacts care = children.lock(review.child());
        EditConflict.refuseUnlessCurrent(command.version(), review.version());
        checks.content(review.id(), review.child(), command.content(), care);
        List<MeetingInvitation> invited = meetings.invitations(review.id());
        takeParts(invited, command.taken());
        ReviewChecks.somebody(command.content(), invited);
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

    /** Takes a review away that was written down by mistake, with the meeting in which it would have been held. */
    @Allowed(Right.RECORD_REVIEWS)
    public void remove(ReviewId id, long version, @NotBlank String reason) {
        Review review = reviews.find(id);
        children.lock(review.child());
        removals.remove(review, version, reason);
        meetings.byId(id).ifPresent(meeting -> meeting.remove(today(), reason));
        followUp(review.child(), id, "removed");
    }

    /** Meetings ahead, reviews held and what others ask and assess, as one answer: a page of it reads the facts of the child once. */
    @Allowed(Right.SEE_REVIEWS)
    public ChildReviews everythingOf(ChildId child) {
        CareFacts care = children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "reviews");
        List<Review> held = reviews.of(child);
        ReviewTerms terms = terms(held, care);
        return new ChildReviews(
                meetings.ahead(child).stream().map(Meeting::row).toList(), held.stream().map(review -> review.row(terms)).toList(), outside(child, care));
    }

    /** What others ask about the child and what they have assessed, with what is to be assessed next. */
    @Allowed(Right.SEE_REVIEWS)
    public OutsideMatters outside(ChildId child) {
        CareFacts care = children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "demands and assessments of others");
        return outside(child, care);
    }

    /** The latest first. */
    @Allowed(Right.SEE_REVIEWS)
    public List<ReviewDetails> of(ChildId child) {
        CareFacts care = children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "reviews");
        return all(child, care);
    }

    @Allowed(Right.SEE_REVIEWS)
    public ReviewDetails details(ReviewId id) {
        Review review = reviews.find(id);
        CareFacts care = children.visible(review.child());
        trail.seen(caller.centre().value(), "CHILD", review.child().value(), "review");
        return all(review.child(), care).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Whom a review held today would call; a child that has left care is asked about as in its last form. */
    @Allowed(Right.RECORD_REVIEWS)
    public Invitees invitees(ChildId child) {
        return calls.invitees(child, children.visible(child));
    }

    private OutsideMatters outside(ChildId child, CareFacts care) {
        return OutsideMatters.of(care, others.demands(child), others.assessments(child), laws.of(caller.centre()), today());
    }

    private List<ReviewDetails> all(ChildId child, CareFacts care) {
        List<Review> held = reviews.of(child);
        ReviewTerms terms = terms(held, care);
        Map<ReviewId, List<InvitationRow>> invited = meetings.invitations(child);
        return held.stream().map(review -> details(review, terms, invited.getOrDefault(review.id(), List.of()), care)).toList();
    }

    private ReviewTerms terms(List<Review> held, CareFacts care) {
        return new ReviewTerms(care, held.stream().map(review -> review.content().heldOn()).toList(), laws.of(caller.centre()));
    }

    private static ReviewDetails details(Review review, ReviewTerms terms, List<InvitationRow> invited, CareFacts care) {
        return review.details(terms, invited, ReviewPanel.of(Calls.isFamilyBased(care, review.content().heldOn()), invited));
    }

    private static void takeParts(List<MeetingInvitation> invited, List<TookPart> taken) {
        for (TookPart one : taken) {
            invited.stream()
                    .filter(invitation -> invitation.id().equals(one.invitation()) && invitation.isSent())
                    .findFirst()
                    .orElseThrow(NotFound::new)
                    .take(one.part());
        }
    }

    private void followUp(ChildId child, ReviewId review, String what) {
        duties.refresh(caller.centre(), List.of(child.value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: review {1} {2}", child, review, what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
