package pl.ostoja.web.api.qualification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.ExemptionDetails;
import pl.ostoja.qualification.ExemptionId;
import pl.ostoja.qualification.GrantExemption;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Conditions that are not asked for, for a time and a reason. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExemptionResource {
    @Inject
    CheckService checks;

    @POST
    @Path("candidates/{family}/exemptions")
    @Operation(value = "Asks no more for a condition, until a day; the identifier is made by the client", needs = Right.EDIT_QUALIFICATION)
    public Response grant(GrantExemption command) {
        return Created.at("exemptions", checks.exempt(command));
    }

    @GET
    @Path("exemptions/{id}")
    @Operation(value = "One exemption", needs = Right.SEE_QUALIFICATION)
    public ExemptionDetails read(@PathParam("id") ExemptionId exemption) {
        return checks.exemption(exemption);
    }

    @POST
    @Path("exemptions/{id}/removal")
    @Operation(value = "Takes an exemption back", needs = Right.EDIT_QUALIFICATION)
    public void takeBack(@PathParam("id") ExemptionId exemption, Removal sent) {
        Conflict.guards(() -> checks.takeBack(exemption, sent.version(), sent.why()), () -> checks.exemption(exemption));
    }
}
