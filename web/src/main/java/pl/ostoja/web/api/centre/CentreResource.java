package pl.ostoja.web.api.centre;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.centre.CentreDetails;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRow;
import pl.ostoja.centre.CentreWork;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.installation.CentreService;
import pl.ostoja.installation.OpenCentre;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;

/** The centres of the installation; who belongs to one sees and describes that one. */
@Path("/centres")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CentreResource {
    @Inject
    CentreService centres;

    /** The names and contacts of a centre, in place of the present ones. */
    public record EditCentre(@NotNull @Valid DescribeCentre description, long version) {}

    @GET
    @Operation(value = "The centres whose name has these words", needs = Right.MANAGE_CENTRES)
    public List<CentreRow> list(@QueryParam("q") String words) {
        return centres.search(words);
    }

    /** The one-time password of the administrator is asked for at their account: what is kept for repetitions holds no password. */
    @POST
    @Operation(value = "Opens a centre with its first administrator; its identifier is made by the client", needs = Right.MANAGE_CENTRES)
    public Response open(OpenCentre command) {
        centres.open(command);
        return Created.at("centres", command.centre());
    }

    @GET
    @Path("{centre}")
    @Operation(value = "One centre with its hats and municipalities", needs = {Right.MANAGE_CENTRES, Right.MANAGE_SETTINGS})
    public CentreDetails read(@PathParam("centre") CentreId centre) {
        return centres.details(centre);
    }

    @PUT
    @Path("{centre}")
    @Operation(value = "Changes the names and contacts of a centre", needs = {Right.MANAGE_CENTRES, Right.MANAGE_SETTINGS})
    public CentreDetails describe(@PathParam("centre") CentreId centre, EditCentre sent) {
        return Conflict.shows(() -> centres.describe(centre, sent.version(), sent.description()), () -> centres.details(centre));
    }

    @PUT
    @Path("{centre}/work")
    @Operation(value = "Changes what a centre does and where, from a day on", needs = Right.MANAGE_CENTRES)
    public CentreDetails change(@PathParam("centre") CentreId centre, CentreWork work) {
        centres.change(centre, work);
        return centres.details(centre);
    }
}
