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
import pl.ostoja.fostering.ContractFile;
import pl.ostoja.fostering.ContractRequestDetails;
import pl.ostoja.fostering.ContractRequestService;
import pl.ostoja.fostering.CorrectContractRequest;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RecordContractRequest;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What families ask for: contracts as professional families and family children's homes. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContractRequestResource {
    @Inject
    ContractRequestService requests;

    @POST
    @Path("families/{family}/contract-requests")
    @Operation(value = "Writes down that a family asked for a contract; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordContractRequest command) {
        return Created.at("contract-requests", requests.record(command));
    }

    @GET
    @Path("families/{family}/contract-requests")
    @Operation(value = "What a family asked for, and its contracts with the ground of each", needs = Right.SEE_FAMILIES)
    public ContractFile of(@PathParam("family") FosterFamilyId family) {
        return requests.of(family);
    }

    @GET
    @Path("contract-requests/{id}")
    @Operation(value = "One request for a contract", needs = Right.SEE_FAMILIES)
    public ContractRequestDetails read(@PathParam("id") FamilyFactId id) {
        return requests.details(id);
    }

    @PUT
    @Path("contract-requests/{id}")
    @Operation(value = "The coordinator was heard, the request was refused or taken back, or something was written down wrongly", needs = Right.EDIT_FAMILIES)
    public ContractRequestDetails correct(CorrectContractRequest command) {
        return Conflict.shows(() -> requests.correct(command), () -> requests.details(command.id()));
    }

    @POST
    @Path("contract-requests/{id}/removal")
    @Operation(value = "Takes away a request for a contract that was written down by mistake", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> requests.remove(id, sent.version(), sent.why()), () -> requests.details(id));
    }
}
