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
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.leaving.AidFilter;
import pl.ostoja.leaving.AidListService;
import pl.ostoja.leaving.AidRoute;
import pl.ostoja.leaving.AidRow;
import pl.ostoja.leaving.AidSort;
import pl.ostoja.leaving.CorrectLeavingAid;
import pl.ostoja.leaving.LeavingAidDetails;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingAidKind;
import pl.ostoja.leaving.LeavingAidService;
import pl.ostoja.leaving.RecordLeavingAid;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Aid for those who leave care; all of one person stand in {@link LeavingResource#of}. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LeavingAidResource {
    @Inject
    LeavingAidService aids;

    @Inject
    AidListService lists;

    @Inject
    Clock clock;

    @GET
    @Path("leaving-aids")
    @Operation(value = "What aid comes to in a month: amounts and days, this month if none is named", needs = Right.SEE_SETTLEMENTS)
    public Page<AidRow> list(
            @QueryParam("month") YearMonth month, @QueryParam("q") String text, @QueryParam("kind") LeavingAidKind kind, @QueryParam("ends") Integer endsWithin,
            @BeanParam ListOrder order, @BeanParam ListRequest request) {
        return lists.aids(
                month == null ? YearMonth.now(clock) : month, new AidFilter(text, kind, endsWithin), order.by(AidSort.NAME), order.isDescending(), request.page());
    }

    @POST
    @Path("children/{child}/leaving-aids")
    @Operation(value = "Writes down an application for aid, granted otherwise than the act says only with a reason; its identifier is made by the client", needs = Right.RECORD_LEAVING)
    public Response record(RecordLeavingAid command) {
        return Created.at("leaving-aids", aids.record(command));
    }

    @GET
    @Path("children/{child}/leaving-aid-routes")
    @Operation(value = "To which county applications for aid go, by kind", needs = Right.SEE_LEAVING)
    public List<AidRoute> routes(@PathParam("child") ChildId child) {
        return aids.routes(child);
    }

    @GET
    @Path("leaving-aids/{id}")
    @Operation(value = "One aid", needs = Right.SEE_LEAVING)
    public LeavingAidDetails read(@PathParam("id") LeavingAidId aid) {
        return aids.aid(aid);
    }

    @PUT
    @Path("leaving-aids/{id}")
    @Operation(value = "Corrects an aid, or says what was decided", needs = Right.RECORD_LEAVING)
    public LeavingAidDetails correct(CorrectLeavingAid command) {
        return Conflict.shows(() -> aids.correct(command), () -> aids.aid(command.id()));
    }

    @POST
    @Path("leaving-aids/{id}/removal")
    @Operation(value = "Takes away an aid that was written down by mistake", needs = Right.RECORD_LEAVING)
    public void remove(@PathParam("id") LeavingAidId aid, Removal sent) {
        Conflict.guards(() -> aids.remove(aid, sent.version(), sent.why()), () -> aids.aid(aid));
    }
}
