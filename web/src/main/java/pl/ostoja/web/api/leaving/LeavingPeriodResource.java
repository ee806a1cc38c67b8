package pl.ostoja.web.api.leaving;

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
import pl.ostoja.leaving.CorrectLeavingPeriod;
import pl.ostoja.leaving.LeavingPeriodDetails;
import pl.ostoja.leaving.LeavingPeriodId;
import pl.ostoja.leaving.LeavingPeriodService;
import pl.ostoja.leaving.RecordLeavingPeriod;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Days that matter for the aid of those who leave care; all of one person stand in {@link LeavingResource#of}. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LeavingPeriodResource {
    @Inject
    LeavingPeriodService periods;

    @POST
    @Path("children/{child}/leaving-periods")
    @Operation(value = "Writes down days in a facility that counts like care, or of a suspension of aid; its identifier is made by the client", needs = Right.RECORD_LEAVING)
    public Response record(RecordLeavingPeriod command) {
        return Created.at("leaving-periods", periods.record(command));
    }

    @GET
    @Path("leaving-periods/{id}")
    @Operation(value = "Days that matter for aid", needs = Right.SEE_LEAVING)
    public LeavingPeriodDetails read(@PathParam("id") LeavingPeriodId period) {
        return periods.period(period);
    }

    @PUT
    @Path("leaving-periods/{id}")
    @Operation(value = "Corrects such days, or says that they are over", needs = Right.RECORD_LEAVING)
    public LeavingPeriodDetails correct(CorrectLeavingPeriod command) {
        return Conflict.shows(() -> periods.correct(command), () -> periods.period(command.id()));
    }

    @POST
    @Path("leaving-periods/{id}/removal")
    @Operation(value = "Takes away days that were written down by mistake", needs = Right.RECORD_LEAVING)
    public void remove(@PathParam("id") LeavingPeriodId period, Removal sent) {
        Conflict.guards(() -> periods.remove(period, sent.version(), sent.why()), () -> periods.period(period));
    }
}
