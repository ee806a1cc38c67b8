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
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.review.CorrectEvaluation;
import pl.ostoja.review.EvaluationDetails;
import pl.ostoja.review.EvaluationId;
import pl.ostoja.review.EvaluationService;
import pl.ostoja.review.RecordCourse;
import pl.ostoja.review.RecordEvaluation;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The evaluations of foster families. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {
    @Inject
    EvaluationService evaluations;

    /** The motion to revoke the placement has gone to the court. */
    public record MotionSent(@NotNull LocalDate sentOn) {}

    @GET
    @Path("families/{family}/evaluations")
    @Operation(value = "The evaluations of a foster family, the latest first", needs = Right.SEE_REVIEWS)
    public List<EvaluationDetails> list(@PathParam("family") FosterFamilyId family) {
        return evaluations.of(family);
    }

    @POST
    @Path("families/{family}/evaluations")
    @Operation(value = "Writes down an evaluation that was made; its identifier is made by the client", needs = Right.RECORD_REVIEWS)
    public Response record(RecordEvaluation command) {
        return Created.at("evaluations", evaluations.record(command));
    }

    @GET
    @Path("evaluations/{id}")
    @Operation(value = "One evaluation", needs = Right.SEE_REVIEWS)
    public EvaluationDetails read(@PathParam("id") EvaluationId evaluation) {
        return evaluations.details(evaluation);
    }

    @PUT
    @Path("evaluations/{id}")
    @Operation(value = "Corrects what was written down of an evaluation", needs = Right.RECORD_REVIEWS)
    public EvaluationDetails correct(CorrectEvaluation command) {
        return Conflict.shows(() -> evaluations.correct(command), () -> evaluations.details(command.id()));
    }

    @PUT
    @Path("evaluations/{id}/course")
    @Operation(value = "Records delivery, objections and the decision on them", needs = Right.RECORD_REVIEWS)
    public EvaluationDetails recordCourse(RecordCourse command) {
        return Conflict.shows(() -> evaluations.recordCourse(command), () -> evaluations.details(command.id()));
    }

    @POST
    @Path("evaluations/{id}/motion")
    @Operation(value = "Records that the motion to revoke the placement has gone out", needs = {Right.RECORD_REVIEWS, Right.RECORD_FILINGS})
    public void motionSent(@PathParam("id") EvaluationId evaluation, MotionSent sent) {
        evaluations.motionSent(evaluation, sent.sentOn());
    }

    @POST
    @Path("evaluations/{id}/removal")
    @Operation(value = "Takes away an evaluation that was written down by mistake", needs = Right.RECORD_REVIEWS)
    public void remove(@PathParam("id") EvaluationId evaluation, Removal sent) {
        Conflict.guards(() -> evaluations.remove(evaluation, sent.version(), sent.why()), () -> evaluations.details(evaluation));
    }
}
