package pl.ostoja.web.api.wellbeing;

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
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;
import pl.ostoja.wellbeing.CorrectWellbeing;
import pl.ostoja.wellbeing.RecordWellbeing;
import pl.ostoja.wellbeing.WellbeingDetails;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingOverview;
import pl.ostoja.wellbeing.WellbeingService;

/** Health, school and disability of children. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WellbeingResource {
    @Inject
    WellbeingService wellbeing;

    @GET
    @Path("children/{child}/wellbeing")
    @Operation(value = "Health, school and disability of a child, what lapses, and who consents to treatment", needs = Right.SEE_WELLBEING)
    public WellbeingOverview of(@PathParam("child") ChildId child) {
        return wellbeing.of(child);
    }

    @POST
    @Path("children/{child}/wellbeing-facts")
    @Operation(value = "Writes down a fact; its identifier is made by the client", needs = Right.RECORD_WELLBEING)
    public Response record(RecordWellbeing command) {
        return Created.at("wellbeing-facts", wellbeing.record(command));
    }

    @GET
    @Path("wellbeing-facts/{id}")
    @Operation(value = "One fact", needs = Right.SEE_WELLBEING)
    public WellbeingDetails read(@PathParam("id") WellbeingFactId fact) {
        return wellbeing.fact(fact);
    }

    @PUT
    @Path("wellbeing-facts/{id}")
    @Operation(value = "Corrects a fact, or says that it is so no more", needs = Right.RECORD_WELLBEING)
    public WellbeingDetails correct(CorrectWellbeing command) {
        return Conflict.shows(() -> wellbeing.correct(command), () -> wellbeing.fact(command.id()));
    }

    @POST
    @Path("wellbeing-facts/{id}/removal")
    @Operation(value = "Takes away a fact that was written down by mistake", needs = Right.RECORD_WELLBEING)
    public void remove(@PathParam("id") WellbeingFactId fact, Removal sent) {
        Conflict.guards(() -> wellbeing.remove(fact, sent.version(), sent.why()), () -> wellbeing.fact(fact));
    }
}
