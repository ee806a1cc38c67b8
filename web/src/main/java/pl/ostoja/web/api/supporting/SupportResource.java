package pl.ostoja.web.api.supporting;

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
import pl.ostoja.supporting.CorrectHelp;
import pl.ostoja.supporting.CorrectSupportContract;
import pl.ostoja.supporting.HelpDetails;
import pl.ostoja.supporting.RecordHelp;
import pl.ostoja.supporting.RecordSupportContract;
import pl.ostoja.supporting.SupportContractDetails;
import pl.ostoja.supporting.SupportContractId;
import pl.ostoja.supporting.SupportHelpId;
import pl.ostoja.supporting.SupportService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What supporting families are refunded, and whom they help. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SupportResource {
    @Inject
    SupportService support;

    @POST
    @Path("supporting-families/{family}/contracts")
    @Operation(value = "Writes down a contract on the refund of costs; its identifier is made by the client", needs = Right.RECORD_SUPPORTING)
    public Response recordContract(RecordSupportContract command) {
        return Created.at("supporting-contracts", support.recordContract(command));
    }

    @GET
    @Path("supporting-contracts/{id}")
    @Operation(value = "One contract on the refund of costs", needs = Right.SEE_SUPPORTING)
    public SupportContractDetails contract(@PathParam("id") SupportContractId id) {
        return support.contract(id);
    }

    @PUT
    @Path("supporting-contracts/{id}")
    @Operation(value = "Corrects a contract on the refund of costs", needs = Right.RECORD_SUPPORTING)
    public SupportContractDetails correctContract(CorrectSupportContract command) {
        return Conflict.shows(() -> support.correctContract(command), () -> support.contract(command.id()));
    }

    @POST
    @Path("supporting-contracts/{id}/removal")
    @Operation(value = "Takes away a contract that was written down by mistake", needs = Right.RECORD_SUPPORTING)
    public void removeContract(@PathParam("id") SupportContractId id, Removal sent) {
        Conflict.guards(() -> support.removeContract(id, sent.version(), sent.why()), () -> support.contract(id));
    }

    @POST
    @Path("supporting-families/{family}/helps")
    @Operation(value = "Writes down whom a supporting family helps; its identifier is made by the client", needs = Right.RECORD_SUPPORTING)
    public Response recordHelp(RecordHelp command) {
        return Created.at("supporting-helps", support.recordHelp(command));
    }

    @GET
    @Path("supporting-helps/{id}")
    @Operation(value = "Help to one family", needs = Right.SEE_SUPPORTING)
    public HelpDetails help(@PathParam("id") SupportHelpId id) {
        return support.help(id);
    }

    @PUT
    @Path("supporting-helps/{id}")
    @Operation(value = "Corrects whom a supporting family helps", needs = Right.RECORD_SUPPORTING)
    public HelpDetails correctHelp(CorrectHelp command) {
        return Conflict.shows(() -> support.correctHelp(command), () -> support.help(command.id()));
    }

    @POST
    @Path("supporting-helps/{id}/removal")
    @Operation(value = "Takes away help that was written down by mistake", needs = Right.RECORD_SUPPORTING)
    public void removeHelp(@PathParam("id") SupportHelpId id, Removal sent) {
        Conflict.guards(() -> support.removeHelp(id, sent.version(), sent.why()), () -> support.help(id));
    }
}
