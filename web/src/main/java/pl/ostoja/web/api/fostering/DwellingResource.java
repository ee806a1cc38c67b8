package pl.ostoja.web.api.fostering;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.CorrectDwelling;
import pl.ostoja.fostering.DwellingDetails;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.HouseholdOnDay;
import pl.ostoja.fostering.HouseholdService;
import pl.ostoja.fostering.RecordDwelling;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The households of families as they were on a day, and in what they live. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DwellingResource {
    @Inject
    HouseholdService households;

    @Inject
    Clock clock;

    @GET
    @Path("families/{family}/household")
    @Operation(value = "The household of a family on a day, today if none is named: members, children elsewhere, pets, dwelling, helpers", needs = Right.SEE_FAMILIES)
    public HouseholdOnDay household(@PathParam("family") FosterFamilyId family, @QueryParam("day") LocalDate day) {
        return households.on(family, day == null ? LocalDate.now(clock) : day);
    }

    @POST
    @Path("families/{family}/dwellings")
    @Operation(value = "Writes down how a family lives from a day on; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordDwelling command) {
        return Created.at("dwellings", households.record(command));
    }

    @GET
    @Path("dwellings/{id}")
    @Operation(value = "One dwelling", needs = Right.SEE_FAMILIES)
    public DwellingDetails read(@PathParam("id") FamilyFactId id) {
        return households.dwelling(id);
    }

    @PUT
    @Path("dwellings/{id}")
    @Operation(value = "Corrects what was written down of a dwelling", needs = Right.EDIT_FAMILIES)
    public DwellingDetails correct(CorrectDwelling command) {
        return Conflict.shows(() -> households.correct(command), () -> households.dwelling(command.id()));
    }

    @POST
    @Path("dwellings/{id}/removal")
    @Operation(value = "Takes away what was written down by mistake of a dwelling", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> households.removeDwelling(id, sent.version(), sent.why()), () -> households.dwelling(id));
    }
}
