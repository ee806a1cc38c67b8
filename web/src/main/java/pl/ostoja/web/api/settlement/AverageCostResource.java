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
import pl.ostoja.settlement.AverageDetails;
import pl.ostoja.settlement.CorrectAverage;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.settlement.PublishAverage;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Average monthly costs of children in institutions. */
@Path("/average-costs")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AverageCostResource {
    @Inject
    PriceService prices;

    @GET
    @Operation(value = "The published average costs, the latest first", needs = Right.SEE_SETTLEMENTS)
    public List<AverageDetails> list() {
        return prices.averages();
    }

    @POST
    @Operation(value = "Writes down a published average cost, reckoned from the costs of the year if it has no amount", needs = Right.RECORD_COSTS)
    public Response record(PublishAverage command) {
        return Created.at("average-costs", prices.publish(command));
    }

    @GET
    @Path("{id}")
    @Operation(value = "One published average cost", needs = Right.SEE_SETTLEMENTS)
    public AverageDetails read(@PathParam("id") CostFactId fact) {
        return prices.average(fact);
    }

    @PUT
    @Path("{id}")
    @Operation(value = "Corrects a published average cost; closed months that it changes are corrected with the next one", needs = Right.RECORD_COSTS)
    public AverageDetails correct(CorrectAverage command) {
        return Conflict.shows(() -> prices.correct(command), () -> read(command.id()));
    }

    @POST
    @Path("{id}/removal")
    @Operation(value = "Takes away an average cost that was written down by mistake", needs = Right.RECORD_COSTS)
    public void remove(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> prices.removeAverage(fact, sent.version(), sent.why()), () -> read(fact));
    }
}
