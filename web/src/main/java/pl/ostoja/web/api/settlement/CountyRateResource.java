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
import pl.ostoja.settlement.CorrectRate;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.settlement.RateDetails;
import pl.ostoja.settlement.RecordRate;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Amounts raised by the county council. */
@Path("/county-rates")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CountyRateResource {
    @Inject
    PriceService prices;

    @GET
    @Operation(value = "The raised amounts, the latest first", needs = Right.SEE_SETTLEMENTS)
    public List<RateDetails> list() {
        return prices.rates();
    }

    @POST
    @Operation(value = "Writes down an amount that the county council raised from a day on", needs = Right.RECORD_COSTS)
    public Response record(RecordRate command) {
        return Created.at("county-rates", prices.record(command));
    }

    @GET
    @Path("{id}")
    @Operation(value = "One raised amount", needs = Right.SEE_SETTLEMENTS)
    public RateDetails read(@PathParam("id") CostFactId fact) {
        return prices.rate(fact);
    }

    @PUT
    @Path("{id}")
    @Operation(value = "Corrects a raised amount", needs = Right.RECORD_COSTS)
    public RateDetails correct(CorrectRate command) {
        return Conflict.shows(() -> prices.correct(command), () -> read(command.id()));
    }

    @POST
    @Path("{id}/removal")
    @Operation(value = "Takes away a raised amount that was written down by mistake", needs = Right.RECORD_COSTS)
    public void remove(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> prices.removeRate(fact, sent.version(), sent.why()), () -> read(fact));
    }
}
