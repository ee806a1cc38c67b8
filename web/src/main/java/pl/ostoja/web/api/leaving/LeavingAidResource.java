package pl.ostoja.web.api.leaving;

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
import pl.ostoja.leaving.CorrectLeavingAid;
import pl.ostoja.leaving.LeavingAidDetails;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingAidService;
import pl.ostoja.leaving.RecordLeavingAid;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Aid for those who leave care; all of one person stand in {@link LeavingResource#of}. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LeavingAidResource {
    @Inject
    LeavingAidService aids;

    @POST
    @Path("children/{child}/leaving-aids")
    @Operation(value = "Writes down an application for aid, granted otherwise than the act says only with a reason; its identifier is made by the client", needs = Right.RECORD_LEAVING)
    public Response record(RecordLeavingAid command) {
        return Created.at("leaving-aids", aids.record(command));
    }

    @GET
    @Path("leaving-aids/{id}")
    @Operation(value = "One aid", needs = Right.SEE_LEAVING)
    public LeavingAidDetails read(@PathParam("id") LeavingAidId aid) {
        return aids.aid(aid);
    }

    @PUT
    @Path("leaving-aids/{id}")
    @Operation(value = "Corrects an aid, or says what was decided", needs = Right.RECORD_LEAVING)
    public LeavingAidDetails correct(CorrectLeavingAid command) {
        return Conflict.shows(() -> aids.correct(command), () -> aids.aid(command.id()));
    }

    @POST
    @Path("leaving-aids/{id}/removal")
    @Operation(value = "Takes away an aid that was written down by mistake", needs = Right.RECORD_LEAVING)
    public void remove(@PathParam("id") LeavingAidId aid, Removal sent) {
        Conflict.guards(() -> aids.remove(aid, sent.version(), sent.why()), () -> aids.aid(aid));
    }
}
