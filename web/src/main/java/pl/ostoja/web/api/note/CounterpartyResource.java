package pl.ostoja.web.api.note;

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
import pl.ostoja.note.AddCounterparty;
import pl.ostoja.note.CounterpartyDetails;
import pl.ostoja.note.CounterpartyId;
import pl.ostoja.note.CounterpartyService;
import pl.ostoja.note.EditCounterparty;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;

/** Municipalities and counties that a centre settles with. */
@Path("/counterparties")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CounterpartyResource {
    @Inject
    CounterpartyService counterparties;

    @GET
    @Operation(value = "The counterparties by name", needs = Right.SEE_SETTLEMENTS)
    public List<CounterpartyDetails> list() {
        return counterparties.counterparties();
    }

    @POST
    @Operation(value = "Writes down a counterparty; its identifier is made by the client", needs = Right.ISSUE_NOTES)
    public Response add(AddCounterparty command) {
        return Created.at("counterparties", counterparties.add(command));
    }

    @GET
    @Path("{counterparty}")
    @Operation(value = "One counterparty", needs = Right.SEE_SETTLEMENTS)
    public CounterpartyDetails read(@PathParam("counterparty") CounterpartyId counterparty) {
        return counterparties.counterparty(counterparty);
    }

    @PUT
    @Path("{counterparty}")
    @Operation(value = "Corrects a counterparty; notes that were issued stay as they are", needs = Right.ISSUE_NOTES)
    public CounterpartyDetails edit(EditCounterparty command) {
        return Conflict.shows(() -> counterparties.edit(command), () -> counterparties.counterparty(command.counterparty()));
    }
}
