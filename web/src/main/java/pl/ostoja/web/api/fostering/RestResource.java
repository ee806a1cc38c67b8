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
import pl.ostoja.fostering.CorrectRest;
import pl.ostoja.fostering.FamilyRests;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RecordRest;
import pl.ostoja.fostering.RestDetails;
import pl.ostoja.fostering.RestId;
import pl.ostoja.fostering.RestService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The rests of professional families and family children's homes. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RestResource {
    @Inject
    RestService rests;

    @GET
    @Path("families/{family}/rests")
    @Operation(value = "The rests of a foster family, the latest first, and how many days count today", needs = Right.SEE_FAMILIES)
    public FamilyRests list(@PathParam("family") FosterFamilyId family) {
        return rests.of(family);
    }

    @POST
    @Path("families/{family}/rests")
    @Operation(value = "Writes down a rest that the family has announced; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordRest command) {
        return Created.at("rests", rests.record(command));
    }

    @GET
    @Path("rests/{id}")
    @Operation(value = "One rest", needs = Right.SEE_FAMILIES)
    public RestDetails read(@PathParam("id") RestId rest) {
        return rests.details(rest);
    }

    @PUT
    @Path("rests/{id}")
    @Operation(value = "Corrects what was written down of a rest", needs = Right.EDIT_FAMILIES)
    public RestDetails correct(CorrectRest command) {
        return Conflict.shows(() -> rests.correct(command), () -> rests.details(command.id()));
    }

    @POST
    @Path("rests/{id}/removal")
    @Operation(value = "Takes away a rest that was written down by mistake or given up", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") RestId rest, Removal sent) {
        Conflict.guards(() -> rests.remove(rest, sent.version(), sent.why()), () -> rests.details(rest));
    }
}
