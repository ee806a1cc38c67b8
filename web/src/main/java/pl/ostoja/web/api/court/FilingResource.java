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
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.court.CorrectFiling;
import pl.ostoja.court.CourtService;
import pl.ostoja.court.FilingDetails;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.RecordFiling;
import pl.ostoja.placement.ChildId;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What goes to the courts about children. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FilingResource {
    @Inject
    CourtService court;

    @GET
    @Path("children/{child}/filings")
    @Operation(value = "What went to courts about a child, the latest first", needs = Right.SEE_COURT)
    public List<FilingDetails> list(@PathParam("child") ChildId child) {
        return court.of(child);
    }

    @POST
    @Path("children/{child}/filings")
    @Operation(value = "Writes down a filing that has gone out; its identifier is made by the client", needs = Right.RECORD_FILINGS)
    public Response record(RecordFiling command) {
        return Created.at("filings", court.record(command));
    }

    @GET
    @Path("filings/{id}")
    @Operation(value = "One filing", needs = Right.SEE_COURT)
    public FilingDetails read(@PathParam("id") FilingId filing) {
        return court.details(filing);
    }

    @PUT
    @Path("filings/{id}")
    @Operation(value = "Corrects what was written down of a filing", needs = Right.RECORD_FILINGS)
    public FilingDetails correct(CorrectFiling command) {
        return Conflict.shows(() -> court.correct(command), () -> court.details(command.id()));
    }

    @POST
    @Path("filings/{id}/removal")
    @Operation(value = "Takes away a filing that was written down by mistake", needs = Right.RECORD_FILINGS)
    public void remove(@PathParam("id") FilingId filing, Removal sent) {
        Conflict.guards(() -> court.remove(filing, sent.version(), sent.why()), () -> court.details(filing));
    }
}
