package pl.ostoja.web.api.qualification;

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
import pl.ostoja.qualification.CorrectStep;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.qualification.RecordStep;
import pl.ostoja.qualification.StepDetails;
import pl.ostoja.qualification.StepId;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The steps on the way to a foster family. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StepResource {
    @Inject
    QualificationService qualifications;

    @POST
    @Path("candidates/{family}/steps")
    @Operation(value = "Writes down a step that was taken; its identifier is made by the client", needs = Right.EDIT_QUALIFICATION)
    public Response record(RecordStep command) {
        return Created.at("steps", qualifications.record(command));
    }

    @GET
    @Path("steps/{id}")
    @Operation(value = "One step", needs = Right.SEE_QUALIFICATION)
    public StepDetails read(@PathParam("id") StepId step) {
        return qualifications.step(step);
    }

    @PUT
    @Path("steps/{id}")
    @Operation(value = "Corrects what was written down of a step", needs = Right.EDIT_QUALIFICATION)
    public StepDetails correct(CorrectStep command) {
        return Conflict.shows(() -> qualifications.correct(command), () -> qualifications.step(command.id()));
    }

    @POST
    @Path("steps/{id}/removal")
    @Operation(value = "Takes away a step that was written down by mistake", needs = Right.EDIT_QUALIFICATION)
    public void remove(@PathParam("id") StepId step, Removal sent) {
        Conflict.guards(() -> qualifications.remove(step, sent.version(), sent.why()), () -> qualifications.step(step));
    }
}
