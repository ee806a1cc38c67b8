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
import pl.ostoja.court.CorrectOpinionRequest;
import pl.ostoja.court.OpinionRequestDetails;
import pl.ostoja.court.OpinionRequestId;
import pl.ostoja.court.OpinionRequestService;
import pl.ostoja.court.RecordOpinionRequest;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Courts that ask for the assistant's opinion. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OpinionRequestResource {
    @Inject
    OpinionRequestService requests;

    @POST
    @Path("assistance/{family}/opinion-requests")
    @Operation(value = "A court asks for the assistant's opinion; the identifier is made by the client", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public Response record(RecordOpinionRequest command) {
        return Created.at("opinion-requests", requests.record(command));
    }

    @GET
    @Path("opinion-requests/{id}")
    @Operation(value = "One request for an opinion", needs = {Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public OpinionRequestDetails read(@PathParam("id") OpinionRequestId request) {
        return requests.details(request);
    }

    @PUT
    @Path("opinion-requests/{id}")
    @Operation(value = "Corrects what was written down of a request", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public OpinionRequestDetails correct(CorrectOpinionRequest command) {
        return Conflict.shows(() -> requests.correct(command), () -> requests.details(command.id()));
    }

    @POST
    @Path("opinion-requests/{id}/removal")
    @Operation(value = "Takes away a request that was written down by mistake", needs = {Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void remove(@PathParam("id") OpinionRequestId request, Removal sent) {
        Conflict.guards(() -> requests.remove(request, sent.version(), sent.why()), () -> requests.details(request));
    }
}
