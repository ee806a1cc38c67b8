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
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.ChildFees;
import pl.ostoja.settlement.CorrectFee;
import pl.ostoja.settlement.CorrectFeePayment;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FeeDetails;
import pl.ostoja.settlement.FeePaymentDetails;
import pl.ostoja.settlement.FeeService;
import pl.ostoja.settlement.RecordFee;
import pl.ostoja.settlement.RecordFeePayment;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The fee that parents pay for the stay of their child. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FeeResource {
    @Inject
    FeeService fees;

    @GET
    @Path("children/{child}/fees")
    @Operation(value = "Decisions on the parents' fee, payments, and how they stand in the last twelve months", needs = Right.SEE_SETTLEMENTS)
    public ChildFees list(@PathParam("child") ChildId child) {
        return fees.of(child);
    }

    @POST
    @Path("children/{child}/fees")
    @Operation(value = "Writes down a decision on the parents' fee; its identifier is made by the client", needs = Right.RECORD_COSTS)
    public Response record(RecordFee command) {
        return Created.at("fees", fees.record(command));
    }

    @GET
    @Path("fees/{id}")
    @Operation(value = "One decision on a parents' fee", needs = Right.SEE_SETTLEMENTS)
    public FeeDetails fee(@PathParam("id") CostFactId fact) {
        return fees.fee(fact);
    }

    @PUT
    @Path("fees/{id}")
    @Operation(value = "Corrects a decision on a parents' fee, or says when it became final or ends", needs = Right.RECORD_COSTS)
    public FeeDetails correctFee(CorrectFee command) {
        return Conflict.shows(() -> fees.correct(command), () -> fees.fee(command.id()));
    }

    @POST
    @Path("fees/{id}/removal")
    @Operation(value = "Takes away a decision on a parents' fee that was written down by mistake", needs = Right.RECORD_COSTS)
    public void removeFee(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> fees.removeFee(fact, sent.version(), sent.why()), () -> fees.fee(fact));
    }

    @POST
    @Path("children/{child}/fee-payments")
    @Operation(value = "Writes down what parents paid of their fee; its identifier is made by the client", needs = Right.RECORD_COSTS)
    public Response recordPayment(RecordFeePayment command) {
        return Created.at("fee-payments", fees.record(command));
    }

    @GET
    @Path("fee-payments/{id}")
    @Operation(value = "One payment of a parents' fee", needs = Right.SEE_SETTLEMENTS)
    public FeePaymentDetails payment(@PathParam("id") CostFactId fact) {
        return fees.payment(fact);
    }

    @PUT
    @Path("fee-payments/{id}")
    @Operation(value = "Corrects a payment of a parents' fee", needs = Right.RECORD_COSTS)
    public FeePaymentDetails correctPayment(CorrectFeePayment command) {
        return Conflict.shows(() -> fees.correct(command), () -> fees.payment(command.id()));
    }

    @POST
    @Path("fee-payments/{id}/removal")
    @Operation(value = "Takes away a payment of a parents' fee that was written down by mistake", needs = Right.RECORD_COSTS)
    public void removePayment(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> fees.removePayment(fact, sent.version(), sent.why()), () -> fees.payment(fact));
    }
}
