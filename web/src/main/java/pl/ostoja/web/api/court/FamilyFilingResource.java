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
import pl.ostoja.court.CorrectFiling;
import pl.ostoja.court.FamilyCourtService;
import pl.ostoja.court.FilingDetails;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.RecordFamilyFiling;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What went to courts about families with an assistant. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FamilyFilingResource {
    @Inject
    FamilyCourtService court;

    @POST
    @Path("assistance/{family}/filings")
    @Operation(value = "Writes down a filing about the family that has gone out; its identifier is made by the client", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public Response record(RecordFamilyFiling command) {
        return Created.at("family-filings", court.record(command));
    }

    @GET
    @Path("family-filings/{id}")
    @Operation(value = "One filing about a family with an assistant", needs = {Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public FilingDetails read(@PathParam("id") FilingId filing) {
        return court.details(filing);
    }

    @PUT
    @Path("family-filings/{id}")
    @Operation(value = "Corrects what was written down of such a filing", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public FilingDetails correct(CorrectFiling command) {
        return Conflict.shows(() -> court.correct(command), () -> court.details(command.id()));
    }

    @POST
    @Path("family-filings/{id}/removal")
    @Operation(value = "Takes away such a filing that was written down by mistake", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void remove(@PathParam("id") FilingId filing, Removal sent) {
        Conflict.guards(() -> court.remove(filing, sent.version(), sent.why()), () -> court.details(filing));
    }
}
