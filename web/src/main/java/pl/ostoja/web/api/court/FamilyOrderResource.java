package pl.ostoja.web.api.court;

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
import pl.ostoja.court.CorrectFamilyOrder;
import pl.ostoja.court.FamilyOrderDetails;
import pl.ostoja.court.FamilyOrderId;
import pl.ostoja.court.FamilyOrderService;
import pl.ostoja.court.RecordFamilyOrder;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Orders of courts about families with an assistant. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FamilyOrderResource {
    @Inject
    FamilyOrderService orders;

    @POST
    @Path("assistance/{family}/court-orders")
    @Operation(value = "Writes down an order with the days that it sets and withdraws; its identifier is made by the client", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public Response record(RecordFamilyOrder command) {
        return Created.at("court-orders", orders.record(command));
    }

    @GET
    @Path("court-orders/{id}")
    @Operation(value = "One order", needs = {Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public FamilyOrderDetails read(@PathParam("id") FamilyOrderId order) {
        return orders.details(order);
    }

    @PUT
    @Path("court-orders/{id}")
    @Operation(value = "Corrects what was written down of an order", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public FamilyOrderDetails correct(CorrectFamilyOrder command) {
        return Conflict.shows(() -> orders.correct(command), () -> orders.details(command.id()));
    }

    @POST
    @Path("court-orders/{id}/removal")
    @Operation(value = "Takes away an order that was written down by mistake", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void remove(@PathParam("id") FamilyOrderId order, Removal sent) {
        Conflict.guards(() -> orders.remove(order, sent.version(), sent.why()), () -> orders.details(order));
    }
}
