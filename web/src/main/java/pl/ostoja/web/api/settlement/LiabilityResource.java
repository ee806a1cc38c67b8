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
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.AgreementDetails;
import pl.ostoja.settlement.CorrectAgreement;
import pl.ostoja.settlement.CorrectPayers;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.LiabilityProposal;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.settlement.PayersContent;
import pl.ostoja.settlement.PayersDetails;
import pl.ostoja.settlement.RecordAgreement;
import pl.ostoja.shared.Explanation;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Who pays for children's care. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LiabilityResource {
    @Inject
    LiabilityService liability;

    @GET
    @Path("children/{child}/payer-proposals")
    @Operation(value = "Who seems to pay, and why, from each day for which nobody has decided", needs = Right.RECORD_COSTS)
    public List<LiabilityProposal> proposals(@PathParam("child") ChildId child) {
        return liability.proposals(child);
    }

    @POST
    @Path("children/{child}/payer-proposals")
    @Operation(value = "Says who would pay by these facts, and writes nothing down", needs = Right.RECORD_COSTS)
    public Explanation consider(@PathParam("child") ChildId child, PayersContent content) {
        return liability.consider(child, content);
    }

    @GET
    @Path("payer-decisions/{id}")
    @Operation(value = "One decision on who pays", needs = Right.SEE_SETTLEMENTS)
    public PayersDetails payers(@PathParam("id") CostFactId fact) {
        return liability.payers(fact);
    }

    @PUT
    @Path("payer-decisions/{id}")
    @Operation(value = "Corrects a decision on who pays, or says that it is disputed and how that ended", needs = Right.RECORD_COSTS)
    public PayersDetails correctPayers(CorrectPayers command) {
        return Conflict.shows(() -> liability.correct(command), () -> liability.payers(command.id()));
    }

    @POST
    @Path("payer-decisions/{id}/removal")
    @Operation(value = "Takes away a decision on who pays that was written down by mistake", needs = Right.RECORD_COSTS)
    public void removePayers(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> liability.removePayers(fact, sent.version(), sent.why()), () -> liability.payers(fact));
    }

    @POST
    @Path("children/{child}/agreements")
    @Operation(value = "Writes down an agreement with who pays; its identifier is made by the client", needs = Right.RECORD_COSTS)
    public Response record(RecordAgreement command) {
        return Created.at("agreements", liability.record(command));
    }

    @GET
    @Path("agreements/{id}")
    @Operation(value = "One agreement", needs = Right.SEE_SETTLEMENTS)
    public AgreementDetails agreement(@PathParam("id") CostFactId fact) {
        return liability.agreement(fact);
    }

    @PUT
    @Path("agreements/{id}")
    @Operation(value = "Corrects what was written down of an agreement", needs = Right.RECORD_COSTS)
    public AgreementDetails correctAgreement(CorrectAgreement command) {
        return Conflict.shows(() -> liability.correct(command), () -> liability.agreement(command.id()));
    }

    @POST
    @Path("agreements/{id}/removal")
    @Operation(value = "Takes away an agreement that was written down by mistake", needs = Right.RECORD_COSTS)
    public void removeAgreement(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> liability.removeAgreement(fact, sent.version(), sent.why()), () -> liability.agreement(fact));
    }
}
