package pl.ostoja.web.api.note;

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
import pl.ostoja.note.AgreeRate;
import pl.ostoja.note.AgreedRateDetails;
import pl.ostoja.note.AgreedRateId;
import pl.ostoja.note.CounterpartyService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Rates of interest on late payment that were agreed on. */
@Path("/interest-rates")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InterestRateResource {
    @Inject
    CounterpartyService counterparties;

    @GET
    @Operation(value = "The rates in order of time", needs = Right.SEE_SETTLEMENTS)
    public List<AgreedRateDetails> list() {
        return counterparties.rates();
    }

    @POST
    @Operation(value = "Writes down a rate from a day on; its identifier is made by the client", needs = Right.ISSUE_NOTES)
    public Response agree(AgreeRate command) {
        return Created.at("interest-rates", counterparties.agree(command));
    }

    @GET
    @Path("{rate}")
    @Operation(value = "One rate", needs = Right.SEE_SETTLEMENTS)
    public AgreedRateDetails read(@PathParam("rate") AgreedRateId rate) {
        return counterparties.rate(rate);
    }

    @POST
    @Path("{rate}/removal")
    @Operation(value = "Takes away a rate that was written down by mistake", needs = Right.ISSUE_NOTES)
    public void remove(@PathParam("rate") AgreedRateId rate, Removal sent) {
        Conflict.guards(() -> counterparties.removeRate(rate, sent.version(), sent.why()), () -> read(rate));
    }
}
