package pl.ostoja.web.api.fostering;

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
import pl.ostoja.fostering.CorrectHelper;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.HelperDetails;
import pl.ostoja.fostering.HelperService;
import pl.ostoja.fostering.RecordHelper;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Who helps families with the children and in the house. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HelperResource {
    @Inject
    HelperService helpers;

    @POST
    @Path("families/{family}/helpers")
    @Operation(value = "Writes down that a family asked for a helper; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordHelper command) {
        return Created.at("helpers", helpers.record(command));
    }

    @GET
    @Path("helpers/{id}")
    @Operation(value = "One request for a helper", needs = Right.SEE_FAMILIES)
    public HelperDetails read(@PathParam("id") FamilyFactId id) {
        return helpers.details(id);
    }

    @PUT
    @Path("helpers/{id}")
    @Operation(value = "Corrects what was written down of a helper", needs = Right.EDIT_FAMILIES)
    public HelperDetails correct(CorrectHelper command) {
        return Conflict.shows(() -> helpers.correct(command), () -> helpers.details(command.id()));
    }

    @POST
    @Path("helpers/{id}/removal")
    @Operation(value = "Takes away what was written down by mistake of a helper", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> helpers.remove(id, sent.version(), sent.why()), () -> helpers.details(id));
    }
}
