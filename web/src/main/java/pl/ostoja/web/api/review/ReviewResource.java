package pl.ostoja.web.api.review;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.review.CorrectReview;
import pl.ostoja.review.Invitees;
import pl.ostoja.review.RecordReview;
import pl.ostoja.review.ReviewDetails;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The reviews of children. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
    @Inject
    ReviewService reviews;

    /** The opinion has gone to the court and to the adoption centre. */
    public record OpinionSent(@NotNull LocalDate sentOn) {}

    @GET
    @Path("children/{child}/reviews")
    @Operation(value = "The reviews of a child, the latest first", needs = Right.SEE_REVIEWS)
    public List<ReviewDetails> list(@PathParam("child") ChildId child) {
        return reviews.of(child);
    }

    @POST
    @Path("children/{child}/reviews")
    @Operation(value = "Writes down a review that was held; its identifier is made by the client", needs = Right.RECORD_REVIEWS)
    public Response record(RecordReview command) {
        return Created.at("reviews", reviews.record(command));
    }

    @GET
    @Path("children/{child}/review-invitees")
    @Operation(value = "Whom a review of the child held today would call, and whom it may not", needs = Right.RECORD_REVIEWS)
    public Invitees invitees(@PathParam("child") ChildId child) {
        return reviews.invitees(child);
    }

    @GET
    @Path("reviews/{id}")
    @Operation(value = "One review", needs = Right.SEE_REVIEWS)
    public ReviewDetails read(@PathParam("id") ReviewId review) {
        return reviews.details(review);
    }

    @PUT
    @Path("reviews/{id}")
    @Operation(value = "Corrects what was written down of a review", needs = Right.RECORD_REVIEWS)
    public ReviewDetails correct(CorrectReview command) {
        return Conflict.shows(() -> reviews.correct(command), () -> reviews.details(command.id()));
    }

    @POST
    @Path("reviews/{id}/opinion")
    @Operation(value = "Records that the opinion has gone out", needs = {Right.RECORD_REVIEWS, Right.RECORD_FILINGS})
    public void opinionSent(@PathParam("id") ReviewId review, OpinionSent sent) {
        reviews.opinionSent(review, sent.sentOn());
    }

    @POST
    @Path("reviews/{id}/removal")
    @Operation(value = "Takes away a review that was written down by mistake", needs = Right.RECORD_REVIEWS)
    public void remove(@PathParam("id") ReviewId review, Removal sent) {
        Conflict.guards(() -> reviews.remove(review, sent.version(), sent.why()), () -> reviews.details(review));
    }
}
