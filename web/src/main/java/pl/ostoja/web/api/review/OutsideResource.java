package pl.ostoja.web.api.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.review.CorrectOpinionDemand;
import pl.ostoja.review.CorrectOutsideAssessment;
import pl.ostoja.review.OpinionDemandDetails;
import pl.ostoja.review.OpinionDemandId;
import pl.ostoja.review.OpinionDemandService;
import pl.ostoja.review.OutsideAssessmentDetails;
import pl.ostoja.review.OutsideAssessmentId;
import pl.ostoja.review.OutsideAssessmentService;
import pl.ostoja.review.OutsideMatters;
import pl.ostoja.review.RecordOpinionDemand;
import pl.ostoja.review.RecordOutsideAssessment;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What others ask about children and assess. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutsideResource {
    @Inject
    ReviewService reviews;

    @Inject
    OpinionDemandService demands;

    @Inject
    OutsideAssessmentService assessments;

    @GET
    @Path("children/{child}/outside-matters")
    @Operation(value = "Demands of adoption centres for opinions and assessments by others, with what is to be assessed next", needs = Right.SEE_REVIEWS)
    public OutsideMatters list(@PathParam("child") ChildId child) {
        return reviews.outside(child);
    }

    @POST
    @Path("children/{child}/opinion-demands")
    @Operation(value = "Writes down that an adoption centre demands opinions; its identifier is made by the client", needs = Right.RECORD_REVIEWS)
    public Response recordDemand(RecordOpinionDemand command) {
        return Created.at("opinion-demands", demands.record(command));
    }

    @GET
    @Path("opinion-demands/{id}")
    @Operation(value = "One demand for opinions", needs = Right.SEE_REVIEWS)
    public OpinionDemandDetails demand(@PathParam("id") OpinionDemandId demand) {
        return demands.details(demand);
    }

    @PUT
    @Path("opinion-demands/{id}")
    @Operation(value = "Corrects what was written down of a demand for opinions", needs = Right.RECORD_REVIEWS)
    public OpinionDemandDetails correctDemand(CorrectOpinionDemand command) {
        return Conflict.shows(() -> demands.correct(command), () -> demands.details(command.id()));
    }

    @POST
    @Path("opinion-demands/{id}/sending")
    @Operation(value = "Records that the opinions have gone to the adoption centre", needs = {Right.RECORD_REVIEWS, Right.RECORD_FILINGS})
    public void sent(@PathParam("id") OpinionDemandId demand, ReviewResource.OpinionSent sent) {
        demands.sent(demand, sent.sentOn());
    }

    @POST
    @Path("opinion-demands/{id}/removal")
    @Operation(value = "Takes away a demand that was written down by mistake", needs = Right.RECORD_REVIEWS)
    public void removeDemand(@PathParam("id") OpinionDemandId demand, Removal sent) {
        Conflict.guards(() -> demands.remove(demand, sent.version(), sent.why()), () -> demands.details(demand));
    }

    @POST
    @Path("children/{child}/outside-assessments")
    @Operation(value = "Writes down that a court or an adoption centre assessed the child; its identifier is made by the client", needs = Right.RECORD_REVIEWS)
    public Response recordAssessment(RecordOutsideAssessment command) {
        return Created.at("outside-assessments", assessments.record(command));
    }

    @GET
    @Path("outside-assessments/{id}")
    @Operation(value = "One assessment by others", needs = Right.SEE_REVIEWS)
    public OutsideAssessmentDetails assessment(@PathParam("id") OutsideAssessmentId assessment) {
        return assessments.details(assessment);
    }

    @PUT
    @Path("outside-assessments/{id}")
    @Operation(value = "Corrects what was written down of an assessment by others", needs = Right.RECORD_REVIEWS)
    public OutsideAssessmentDetails correctAssessment(CorrectOutsideAssessment command) {
        return Conflict.shows(() -> assessments.correct(command), () -> assessments.details(command.id()));
    }

    @POST
    @Path("outside-assessments/{id}/removal")
    @Operation(value = "Takes away an assessment that was written down by mistake", needs = Right.RECORD_REVIEWS)
    public void removeAssessment(@PathParam("id") OutsideAssessmentId assessment, Removal sent) {
        Conflict.guards(() -> assessments.remove(assessment, sent.version(), sent.why()), () -> assessments.details(assessment));
    }
}
