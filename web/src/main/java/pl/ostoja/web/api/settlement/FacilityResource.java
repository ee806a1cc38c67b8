package pl.ostoja.web.api.settlement;

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
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.settlement.EditFacility;
import pl.ostoja.settlement.FacilityDetails;
import pl.ostoja.settlement.FacilityId;
import pl.ostoja.settlement.OpenFacility;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;

/** Institutions in which children live. */
@Path("/facilities")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FacilityResource {
    @Inject
    PriceService prices;

    @GET
    @Operation(value = "The institutions by name", needs = Right.SEE_SETTLEMENTS)
    public List<FacilityDetails> list() {
        return prices.facilities();
    }

    @POST
    @Operation(value = "Writes down an institution; its identifier is made by the client", needs = Right.RECORD_COSTS)
    public Response open(OpenFacility command) {
        return Created.at("facilities", prices.open(command));
    }

    @GET
    @Path("{facility}")
    @Operation(value = "One institution", needs = Right.SEE_SETTLEMENTS)
    public FacilityDetails read(@PathParam("facility") FacilityId facility) {
        return prices.facility(facility);
    }

    @PUT
    @Path("{facility}")
    @Operation(value = "Corrects what is written down of an institution", needs = Right.RECORD_COSTS)
    public FacilityDetails edit(EditFacility command) {
        return Conflict.shows(() -> prices.edit(command), () -> prices.facility(command.facility()));
    }
}
