package pl.ostoja.web.api.fostering;

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
import pl.ostoja.fostering.ContractDetails;
import pl.ostoja.fostering.ContractId;
import pl.ostoja.fostering.ContractService;
import pl.ostoja.fostering.CorrectContract;
import pl.ostoja.fostering.EndContract;
import pl.ostoja.fostering.SignContract;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The contracts with professional families and family children's homes. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {
    @Inject
    ContractService contracts;

    @POST
    @Path("families/{family}/contracts")
    @Operation(value = "The county and the family make a contract", needs = Right.EDIT_FAMILIES)
    public Response sign(SignContract command) {
        return Created.at("contracts", contracts.sign(command));
    }

    @GET
    @Path("contracts/{id}")
    @Operation(value = "One contract with a family", needs = Right.SEE_FAMILIES)
    public ContractDetails read(@PathParam("id") ContractId contract) {
        return contracts.details(contract);
    }

    @PUT
    @Path("contracts/{id}")
    @Operation(value = "Corrects what was written down of a contract", needs = Right.EDIT_FAMILIES)
    public ContractDetails correct(CorrectContract command) {
        return Conflict.shows(() -> contracts.correct(command), () -> contracts.details(command.id()));
    }

    @PUT
    @Path("contracts/{id}/end")
    @Operation(value = "The contract ends before the day agreed", needs = Right.EDIT_FAMILIES)
    public ContractDetails end(EndContract command) {
        return Conflict.shows(() -> contracts.end(command), () -> contracts.details(command.id()));
    }

    @POST
    @Path("contracts/{id}/removal")
    @Operation(value = "Takes away a contract that was written down by mistake", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") ContractId contract, Removal sent) {
        Conflict.guards(() -> contracts.remove(contract, sent.version(), sent.why()), () -> contracts.details(contract));
    }
}
