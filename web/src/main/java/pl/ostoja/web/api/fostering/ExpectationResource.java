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
import pl.ostoja.fostering.CorrectExpectation;
import pl.ostoja.fostering.ExpectationDetails;
import pl.ostoja.fostering.ExpectationService;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FamilyWishes;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RecordExpectation;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What carers wish and what their workers think, side by side. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExpectationResource {
    @Inject
    ExpectationService expectations;

    @GET
    @Path("families/{family}/expectations")
    @Operation(value = "What the carers wish and what their worker thinks today, about what the two differ, and all versions", needs = Right.SEE_FAMILIES)
    public FamilyWishes list(@PathParam("family") FosterFamilyId family) {
        return expectations.of(family);
    }

    @POST
    @Path("families/{family}/expectations")
    @Operation(value = "Writes down what the carers wish, or what their worker thinks; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordExpectation command) {
        return Created.at("expectations", expectations.record(command));
    }

    @GET
    @Path("expectations/{id}")
    @Operation(value = "One version of what the carers wish, or what their worker thinks", needs = Right.SEE_FAMILIES)
    public ExpectationDetails read(@PathParam("id") FamilyFactId id) {
        return expectations.details(id);
    }

    @PUT
    @Path("expectations/{id}")
    @Operation(value = "Corrects what was written down of what a family wishes", needs = Right.EDIT_FAMILIES)
    public ExpectationDetails correct(CorrectExpectation command) {
        return Conflict.shows(() -> expectations.correct(command), () -> expectations.details(command.id()));
    }

    @POST
    @Path("expectations/{id}/removal")
    @Operation(value = "Takes away what was written down by mistake of what a family wishes", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> expectations.remove(id, sent.version(), sent.why()), () -> expectations.details(id));
    }
}
