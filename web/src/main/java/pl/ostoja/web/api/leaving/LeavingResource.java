package pl.ostoja.web.api.leaving;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import pl.ostoja.access.Right;
import pl.ostoja.leaving.CorrectLeavingStep;
import pl.ostoja.leaving.LeaverFilter;
import pl.ostoja.leaving.LeaverListService;
import pl.ostoja.leaving.LeaverMissing;
import pl.ostoja.leaving.LeaverRow;
import pl.ostoja.leaving.LeaverSort;
import pl.ostoja.leaving.LeaverState;
import pl.ostoja.leaving.LeavingDetails;
import pl.ostoja.leaving.LeavingService;
import pl.ostoja.leaving.LeavingStepDetails;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.leaving.RecordLeavingStep;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** How young people leave care: mentor, programme, and what aid there will be. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LeavingResource {
    @Inject
    LeavingService leaving;

    @Inject
    LeaverListService lists;

    @GET
    @Path("care-leavers")
    @Operation(value = "Those who leave care, from the age of sixteen on", needs = Right.SEE_LEAVING)
    public Page<LeaverRow> list(
            @QueryParam("q") String text, @QueryParam("state") LeaverState state, @QueryParam("missing") LeaverMissing missing,
            @QueryParam("days") Integer days, @BeanParam ListOrder order, @BeanParam ListRequest request) {
        return lists.leavers(new LeaverFilter(text, state, missing, days), order.by(LeaverSort.DUE), order.isDescending(), request.page());
    }

    @GET
    @Path("children/{child}/leaving")
    @Operation(value = "The days that matter, steps, aids, and the conditions and least amounts of each aid", needs = Right.SEE_LEAVING)
    public LeavingDetails of(@PathParam("child") ChildId child) {
        return leaving.of(child);
    }

    @POST
    @Path("children/{child}/leaving-steps")
    @Operation(value = "Writes down a step towards leaving care; its identifier is made by the client", needs = Right.RECORD_LEAVING)
    public Response record(RecordLeavingStep command) {
        return Created.at("leaving-steps", leaving.record(command));
    }

    @GET
    @Path("leaving-steps/{id}")
    @Operation(value = "One step towards leaving care", needs = Right.SEE_LEAVING)
    public LeavingStepDetails read(@PathParam("id") LeavingStepId step) {
        return leaving.step(step);
    }

    @PUT
    @Path("leaving-steps/{id}")
    @Operation(value = "Corrects a step, or says that a programme was approved", needs = Right.RECORD_LEAVING)
    public LeavingStepDetails correct(CorrectLeavingStep command) {
        return Conflict.shows(() -> leaving.correct(command), () -> leaving.step(command.id()));
    }

    @POST
    @Path("leaving-steps/{id}/removal")
    @Operation(value = "Takes away a step that was written down by mistake", needs = Right.RECORD_LEAVING)
    public void remove(@PathParam("id") LeavingStepId step, Removal sent) {
        Conflict.guards(() -> leaving.remove(step, sent.version(), sent.why()), () -> leaving.step(step));
    }
}
