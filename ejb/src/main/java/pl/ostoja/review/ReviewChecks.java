package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** Asks the rules whether a review can be written down so, with all that they have to know. */
@ApplicationScoped
class ReviewChecks {
    @Inject
    Reviews reviews;

    @Inject
    Meetings meetings;

    @Inject
    Calls calls;

    @Inject
    LegalSituationService situations;

    @Inject
    CareLaws laws;

    @Inject
    CurrentCaller caller;

    /** REV-7, REV-8, REV-12, REV-13, REV-21, REV-27. */
    void content(ReviewId id, ChildId child, ReviewContent content, CareFacts care) {
        ReviewRules.check(content, care, calls.today());
        boolean legallyFree = situations.situation(child, content.heldOn()).legallyFree();
        ReviewRules.checkConflict(content.conflict());
        ReviewRules.checkPoints(content.points(), legallyFree);
        ReviewRules.checkAdoptionOpinion(content.adoptionOpinion(), legallyFree);
        Stream<LocalDate> others = reviews.of(child).stream().filter(review -> !review.id().equals(id)).map(review -> review.content().heldOn());
        List<LocalDate> days = Stream.concat(others, Stream.of(content.heldOn())).toList();
        ReviewRules.checkLate(new ReviewTerms(care, days, laws.of(caller.centre())).daysLate(content.heldOn()), content.lateReason());
    }

    /** REV-18 to REV-20, as of the day on which the review was held. Gives those who were invited; nobody if no meeting was called here. */
    List<MeetingInvitation> closing(RecordReview command, CareFacts care) {
        List<MeetingInvitation> invited = meetings.byId(command.id()).map(meeting -> invited(meeting, command.child())).orElse(List.of());
        Map<InvitationId, Part> taken = command.taken().stream().collect(Collectors.toMap(TookPart::invitation, TookPart::part, (first, again) -> again));
        if (!invited.isEmpty()) {
            List<InvitationRow> rows = invited.stream().map(MeetingInvitation::row).toList();
            Invitees invitees = calls.invitees(command.child(), care, command.content().heldOn());
            MeetingRules.checkParts(rows, taken, invitees);
            MeetingRules.checkComplete(rows, invitees);
        }
        MeetingRules.checkSomebody(command.content().present(), taken.values());
        return invited;
    }

    /** REV-19, once the parts were corrected. */
    static void somebody(ReviewContent content, Collection<MeetingInvitation> invited) {
        MeetingRules.checkSomebody(content.present(), invited.stream().map(invitation -> invitation.row().part()).filter(Objects::nonNull).toList());
    }

    private List<MeetingInvitation> invited(Meeting meeting, ChildId child) {
        if (!meeting.child().equals(child)) {
            throw new NotFound();
        }
        return meetings.invitations(meeting.id());
    }
}
