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
import pl.ostoja.fostering.CorrectPet;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.HouseholdService;
import pl.ostoja.fostering.PetDetails;
import pl.ostoja.fostering.RecordPet;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The pets of families. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PetResource {
    @Inject
    HouseholdService households;

    @POST
    @Path("families/{family}/pets")
    @Operation(value = "Writes down a pet; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordPet command) {
        return Created.at("pets", households.record(command));
    }

    @GET
    @Path("pets/{id}")
    @Operation(value = "One pet", needs = Right.SEE_FAMILIES)
    public PetDetails read(@PathParam("id") FamilyFactId id) {
        return households.pet(id);
    }

    @PUT
    @Path("pets/{id}")
    @Operation(value = "Corrects what was written down of a pet", needs = Right.EDIT_FAMILIES)
    public PetDetails correct(CorrectPet command) {
        return Conflict.shows(() -> households.correct(command), () -> households.pet(command.id()));
    }

    @POST
    @Path("pets/{id}/removal")
    @Operation(value = "Takes away what was written down by mistake of a pet", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> households.removePet(id, sent.version(), sent.why()), () -> households.pet(id));
    }
}
