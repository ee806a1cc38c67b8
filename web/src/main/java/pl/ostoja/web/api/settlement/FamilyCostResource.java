package pl.ostoja.web.api.settlement;

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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.settlement.CorrectFamilyCost;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FamilyCostDetails;
import pl.ostoja.settlement.FamilyCostService;
import pl.ostoja.settlement.FamilyReckoning;
import pl.ostoja.settlement.HomeCosts;
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
    FamilyCostService costs;

    @Inject
    Clock clock;

    @GET
    @Path("families/{family}/costs")
    @Operation(value = "What a family costs every month, the latest first", needs = Right.SEE_SETTLEMENTS)
    public List<FamilyCostDetails> list(@PathParam("family") FosterFamilyId family) {
        return costs.of(family);
    }

    @GET
    @Path("families/{family}/costs/reckoned")
    @Operation(
            value = "What the law makes of a family's costs in a month, this one unless said otherwise: least pay, respite, and housing of a home's total",
            needs = Right.SEE_SETTLEMENTS)
    public FamilyReckoning reckoned(
            @PathParam("family") FosterFamilyId family,
            @QueryParam("month") YearMonth month,
            @QueryParam("total") BigDecimal total,
            @QueryParam("residents") Integer residents) {
        return costs.overview(family, month == null ? YearMonth.now(clock) : month, HomeCosts.of(total, residents)).reckoning();
    }

    @POST
    @Path("families/{family}/costs")
    @Operation(value = "Writes down what a family costs every month; its identifier is made by the client", needs = Right.RECORD_COSTS)
    public Response record(RecordFamilyCost command) {
        return Created.at("family-costs", costs.record(command));
    }

    @GET
    @Path("family-costs/{id}")
    @Operation(value = "One cost of a family", needs = Right.SEE_SETTLEMENTS)
    public FamilyCostDetails read(@PathParam("id") CostFactId fact) {
        return costs.cost(fact);
    }

    @PUT
    @Path("family-costs/{id}")
    @Operation(value = "Corrects a cost of a family, or says when it ends", needs = Right.RECORD_COSTS)
    public FamilyCostDetails correct(CorrectFamilyCost command) {
        return Conflict.shows(() -> costs.correct(command), () -> costs.cost(command.id()));
    }

    @POST
    @Path("family-costs/{id}/removal")
    @Operation(value = "Takes away a cost of a family that was written down by mistake", needs = Right.RECORD_COSTS)
    public void remove(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> costs.remove(fact, sent.version(), sent.why()), () -> read(fact));
    }
}
