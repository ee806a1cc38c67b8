package pl.ostoja.web.api.assistance;

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
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.CaseStepDetails;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepService;
import pl.ostoja.assistance.CorrectCaseStep;
import pl.ostoja.assistance.RecordCaseStep;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The steps by which a family comes to an assistant. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseStepResource {
    @Inject
    CaseStepService steps;

    @Inject
    AssistantService assistants;

    @POST
    @Path("assistance/{assistance}/steps")
    @Operation(value = "Writes down a step that was taken; its identifier is made by the client", needs = Right.RECORD_ASSISTANCE)
    public Response record(RecordCaseStep command) {
        return Created.at("assistance-steps", steps.record(command));
    }

    @GET
    @Path("assistance-steps/{id}")
    @Operation(value = "One step", needs = Right.SEE_ASSISTANCE)
    public CaseStepDetails read(@PathParam("id") CaseStepId step) {
        return steps.details(step);
    }

    @PUT
    @Path("assistance-steps/{id}")
    @Operation(value = "Corrects what was written down of a step", needs = Right.RECORD_ASSISTANCE)
    public CaseStepDetails correct(CorrectCaseStep command) {
        return Conflict.shows(() -> steps.correct(command), () -> steps.details(command.id()));
    }

    @POST
    @Path("assistance-steps/{id}/removal")
    @Operation(value = "Takes away a step that was written down by mistake", needs = Right.RECORD_ASSISTANCE)
    public void remove(@PathParam("id") CaseStepId step, Removal sent) {
        Conflict.guards(() -> steps.remove(step, sent.version(), sent.why()), () -> steps.details(step));
    }

    @POST
    @Path("assistance-steps/{id}/taking-back")
    @Operation(value = "Takes back the end of the work with a family that was written down by mistake; who worked with it goes on", needs = Right.RECORD_ASSISTANCE)
    public void takeBackEnd(@PathParam("id") CaseStepId step, Removal sent) {
        Conflict.guards(() -> assistants.takeBackEnd(step, sent.version(), sent.why()), () -> steps.details(step));
    }

    @POST
    @Path("assistance-steps/{id}/giving/removal")
    @Operation(value = "Takes back an assignment or a hand-over that was written down by mistake; who had the family before has it still", needs = Right.MANAGE_CASELOADS)
    public void takeBackGiving(@PathParam("id") CaseStepId step, Removal sent) {
        Conflict.guards(() -> assistants.takeBackGiving(step, sent.version(), sent.why()), () -> steps.details(step));
    }
}
