package pl.ostoja.web.api.qualification;

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
import pl.ostoja.qualification.CheckDetails;
import pl.ostoja.qualification.CheckId;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.CorrectCheck;
import pl.ostoja.qualification.RecordCheck;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Checks of the conditions that foster parents have to meet. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {
    @Inject
    CheckService checks;

    @POST
    @Path("candidates/{family}/checks")
    @Operation(value = "Writes down that a condition was checked; its identifier is made by the client", needs = Right.EDIT_QUALIFICATION)
    public Response record(RecordCheck command) {
        return Created.at("checks", checks.record(command));
    }

    @GET
    @Path("checks/{id}")
    @Operation(value = "One check", needs = Right.SEE_QUALIFICATION)
    public CheckDetails read(@PathParam("id") CheckId check) {
        return checks.details(check);
    }

    @PUT
    @Path("checks/{id}")
    @Operation(value = "Corrects what was written down of a check", needs = Right.EDIT_QUALIFICATION)
    public CheckDetails correct(CorrectCheck command) {
        return Conflict.shows(() -> checks.correct(command), () -> checks.details(command.id()));
    }

    @POST
    @Path("checks/{id}/removal")
    @Operation(value = "Takes away a check that was written down by mistake", needs = Right.EDIT_QUALIFICATION)
    public void remove(@PathParam("id") CheckId check, Removal sent) {
        Conflict.guards(() -> checks.remove(check, sent.version(), sent.why()), () -> checks.details(check));
    }
}
