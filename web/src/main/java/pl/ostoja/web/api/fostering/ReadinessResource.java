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
import pl.ostoja.fostering.CorrectReadiness;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FamilyReadinesses;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.ReadinessDetails;
import pl.ostoja.fostering.ReadinessService;
import pl.ostoja.fostering.RecordReadiness;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** When families take children. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {
    @Inject
    ReadinessService readiness;

    @GET
    @Path("families/{family}/readiness")
    @Operation(value = "Whether a family takes children today, and all that it said", needs = Right.SEE_FAMILIES)
    public FamilyReadinesses list(@PathParam("family") FosterFamilyId family) {
        return readiness.of(family);
    }

    @POST
    @Path("families/{family}/readiness")
    @Operation(value = "Writes down whether the family takes children in a span of time; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordReadiness command) {
        return Created.at("readiness", readiness.record(command));
    }

    @GET
    @Path("readiness/{id}")
    @Operation(value = "Whether a family takes children in a span of time", needs = Right.SEE_FAMILIES)
    public ReadinessDetails read(@PathParam("id") FamilyFactId id) {
        return readiness.details(id);
    }

    @PUT
    @Path("readiness/{id}")
    @Operation(value = "Corrects what was written down of a readiness", needs = Right.EDIT_FAMILIES)
    public ReadinessDetails correct(CorrectReadiness command) {
        return Conflict.shows(() -> readiness.correct(command), () -> readiness.details(command.id()));
    }

    @POST
    @Path("readiness/{id}/removal")
    @Operation(value = "Takes away what was written down by mistake of a readiness", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> readiness.remove(id, sent.version(), sent.why()), () -> readiness.details(id));
    }
}
