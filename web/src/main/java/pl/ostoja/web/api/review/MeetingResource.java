package pl.ostoja.web.api.review;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.job.JobFile;
import pl.ostoja.placement.ChildId;
import pl.ostoja.review.InvitationId;
import pl.ostoja.review.InvitationLetter;
import pl.ostoja.review.InvitationLetterService;
import pl.ostoja.review.InviteMore;
import pl.ostoja.review.Invitees;
import pl.ostoja.review.MeetingDetails;
import pl.ostoja.review.MeetingRow;
import pl.ostoja.review.MeetingService;
import pl.ostoja.review.MoveMeeting;
import pl.ostoja.review.PlanMeeting;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.SendInvitations;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Download;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;
import pl.ostoja.web.pdf.Pdf;
import pl.ostoja.web.review.InvitationPaper;

/** The meetings of reviews and whom they call. The review is written down under the identifier of its meeting. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {
    @Inject
    MeetingService meetings;

    @Inject
    InvitationLetterService letters;

    /** Why somebody on the list is not invited. */
    public record LeftOut(@NotBlank String why) {}

    @GET
    @Path("children/{child}/review-meetings")
    @Operation(value = "The meeting about the child that was called and not held yet, if there is one", needs = Right.SEE_REVIEWS)
    public List<MeetingRow> ahead(@PathParam("child") ChildId child) {
        return meetings.ahead(child);
    }

    @POST
    @Path("children/{child}/review-meetings")
    @Operation(value = "Calls a meeting; everybody whom the act calls is on its list. Its identifier is made by the client", needs = Right.RECORD_REVIEWS)
    public Response plan(PlanMeeting command) {
        return Created.at("review-meetings", meetings.plan(command));
    }

    @GET
    @Path("review-meetings/{id}")
    @Operation(value = "A meeting with whom it calls", needs = Right.SEE_REVIEWS)
    public MeetingDetails read(@PathParam("id") ReviewId meeting) {
        return meetings.details(meeting);
    }

    @PUT
    @Path("review-meetings/{id}")
    @Operation(value = "Moves a meeting; invitations that went out have to go out again", needs = Right.RECORD_REVIEWS)
    public MeetingDetails move(MoveMeeting command) {
        return Conflict.shows(() -> meetings.move(command), () -> meetings.details(command.id()));
    }

    @POST
    @Path("review-meetings/{id}/removal")
    @Operation(value = "Calls a meeting off", needs = Right.RECORD_REVIEWS)
    public void cancel(@PathParam("id") ReviewId meeting, Removal sent) {
        Conflict.guards(() -> meetings.cancel(meeting, sent.version(), sent.why()), () -> meetings.details(meeting));
    }

    @POST
    @Path("review-meetings/{meeting}/invitations")
    @Operation(value = "Puts somebody on the list whom the meeting may hear besides", needs = Right.RECORD_REVIEWS)
    public Response invite(InviteMore command) {
        return Created.at("review-invitations", meetings.invite(command));
    }

    @GET
    @Path("review-meetings/{id}/invitees")
    @Operation(value = "Whom the act lets the meeting call on its day, or today as long as that is ahead, and whom it keeps out", needs = Right.RECORD_REVIEWS)
    public Invitees invitees(@PathParam("id") ReviewId meeting) {
        return meetings.invitees(meeting);
    }

    @POST
    @Path("review-meetings/{id}/completion")
    @Operation(value = "Puts on the list whom the act calls and who is not on it, because the child has moved or a parent has got authority back", needs = Right.RECORD_REVIEWS)
    public void complete(@PathParam("id") ReviewId meeting) {
        meetings.complete(meeting);
    }

    @POST
    @Path("review-meetings/{meeting}/sent")
    @Operation(value = "Writes down that invitations went out", needs = Right.RECORD_REVIEWS)
    public void send(SendInvitations command) {
        meetings.send(command);
    }

    @POST
    @Path("review-invitations/{id}/left-out")
    @Operation(value = "Writes down why somebody on the list is not invited", needs = Right.RECORD_REVIEWS)
    public void leaveOut(@PathParam("id") InvitationId invitation, LeftOut sent) {
        meetings.leaveOut(invitation, sent.why());
    }

    @GET
    @Path("review-invitations/{id}/letter")
    @Produces(MediaType.WILDCARD)
    @Operation(value = "The invitation as a letter, as PDF", needs = Right.RECORD_REVIEWS)
    public Download letter(@PathParam("id") InvitationId invitation) {
        InvitationLetter letter = letters.letter(invitation);
        return new Download(new JobFile(InvitationPaper.fileName(letter), Pdf.CONTENT_TYPE, InvitationPaper.print(letter)));
    }
}
