package pl.ostoja.web.api.plan;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.plan.AssessFamily;
import pl.ostoja.plan.AssessmentDetails;
import pl.ostoja.plan.AssessmentOverview;
import pl.ostoja.plan.AssessmentService;
import pl.ostoja.plan.CorrectAssessment;
import pl.ostoja.plan.FamilyAssessmentId;
import pl.ostoja.plan.PassedOn;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The half-yearly assessments of families. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {
    @Inject
    AssessmentService assessments;

    /** The assessment has gone to the employer. */
    public record Passing(long version, @NotNull @Valid PassedOn passed) {}

    @GET
    @Path("assistance/{assistance}/assessments")
    @Operation(value = "The assessments of a family, the latest first, and when the next one is due", needs = Right.SEE_ASSISTANCE)
    public AssessmentOverview list(@PathParam("assistance") AssistanceCaseId family) {
        return assessments.overview(family);
    }

    @POST
    @Path("assistance/{assistance}/assessments")
    @Operation(value = "Writes down an assessment of a family; its identifier is made by the client", needs = Right.RECORD_ASSISTANCE)
    public Response record(AssessFamily command) {
        return Created.at("family-assessments", assessments.record(command));
    }

    @GET
    @Path("family-assessments/{id}")
    @Operation(value = "One assessment of a family", needs = Right.SEE_ASSISTANCE)
    public AssessmentDetails read(@PathParam("id") FamilyAssessmentId assessment) {
        return assessments.details(assessment);
    }

    @PUT
    @Path("family-assessments/{id}")
    @Operation(value = "Corrects what was written down of an assessment", needs = Right.RECORD_ASSISTANCE)
    public AssessmentDetails correct(CorrectAssessment command) {
        return Conflict.shows(() -> assessments.correct(command), () -> assessments.details(command.id()));
    }

    @PUT
    @Path("family-assessments/{id}/passing")
    @Operation(value = "Records that the assessment has gone to the employer", needs = Right.RECORD_ASSISTANCE)
    public AssessmentDetails pass(@PathParam("id") FamilyAssessmentId assessment, Passing sent) {
        return Conflict.shows(() -> assessments.pass(assessment, sent.version(), sent.passed()), () -> assessments.details(assessment));
    }

    @POST
    @Path("family-assessments/{id}/passing/removal")
    @Operation(value = "Takes back that the assessment has gone to the employer, which was written down by mistake", needs = Right.RECORD_ASSISTANCE)
    public void takeBackPassing(@PathParam("id") FamilyAssessmentId assessment, Removal sent) {
        Conflict.guards(() -> assessments.takeBackPassing(assessment, sent.version(), sent.why()), () -> assessments.details(assessment));
    }

    @POST
    @Path("family-assessments/{id}/removal")
    @Operation(value = "Takes away an assessment that was written down by mistake", needs = Right.RECORD_ASSISTANCE)
    public void remove(@PathParam("id") FamilyAssessmentId assessment, Removal sent) {
        Conflict.guards(() -> assessments.remove(assessment, sent.version(), sent.why()), () -> assessments.details(assessment));
    }
}
