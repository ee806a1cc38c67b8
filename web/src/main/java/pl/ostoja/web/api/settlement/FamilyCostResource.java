package pl.ostoja.web.api.settlement;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FamilyCostDetails;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.settlement.RecordFamilyCost;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What families cost whatever child lives there. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FamilyCostResource {
    @Inject
    PriceService prices;

    @GET
    @Path("families/{family}/costs")
    @Operation(value = "What a family costs every month, the latest first", needs = Right.SEE_SETTLEMENTS)
    public List<FamilyCostDetails> list(@PathParam("family") FosterFamilyId family) {
        return prices.costs(family);
    }

    @POST
    @Path("families/{family}/costs")
    @Operation(value = "Writes down what a family costs every month; its identifier is made by the client", needs = Right.RECORD_COSTS)
    public Response record(RecordFamilyCost command) {
        return Created.at("family-costs", prices.record(command));
    }

    @GET
    @Path("family-costs/{id}")
    @Operation(value = "One cost of a family", needs = Right.SEE_SETTLEMENTS)
    public FamilyCostDetails read(@PathParam("id") CostFactId fact) {
        return prices.familyCost(fact);
    }

    @POST
    @Path("family-costs/{id}/removal")
    @Operation(value = "Takes away a cost of a family that was written down by mistake", needs = Right.RECORD_COSTS)
    public void remove(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> prices.removeFamilyCost(fact, sent.version(), sent.why()), () -> read(fact));
    }
}
