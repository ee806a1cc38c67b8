package pl.ostoja.web.api.assistance;

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
import java.time.LocalDate;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseChildRow;
import pl.ostoja.assistance.CaseChildService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.assistance.CaseCount;
import pl.ostoja.assistance.CaseCounted;
import pl.ostoja.assistance.CaseFilter;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.CaseListService;
import pl.ostoja.assistance.CaseRow;
import pl.ostoja.assistance.CaseSort;
import pl.ostoja.assistance.CaseState;
import pl.ostoja.assistance.EditCase;
import pl.ostoja.assistance.RegisterCase;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Families that need an assistant, have or had one. */
@Path("/assistance")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssistanceResource {
    @Inject
    CaseListService lists;

    @Inject
    AssistanceService cases;

    @Inject
    CaseChildService children;

    @Inject
    HistoryService histories;

    @GET
    @Operation(value = "Families by how they stand today; with count, from and to those that a report of these days counts so", needs = Right.SEE_ASSISTANCE)
    public Page<CaseRow> list(
            @QueryParam("q") String text,
            @QueryParam("state") CaseState state,
            @QueryParam("kind") CaseKind kind,
            @QueryParam("assistant") AccountId assistant,
            @QueryParam("obliged") Boolean obliged,
            @QueryParam("count") CaseCount count,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        CaseCounted counted = count == null || from == null || to == null ? null : new CaseCounted(count, from, to);
        return lists.list(new CaseFilter(text, state, kind, assistant, obliged, counted), order.by(CaseSort.NAME), order.isDescending(), list.page());
    }

    @POST
    @Operation(value = "Opens the file of a family that was reported; its identifier is made by the client", needs = Right.RECORD_ASSISTANCE)
    public Response register(RegisterCase command) {
        return Created.at("assistance", cases.register(command));
    }

    @GET
    @Path("children")
    @Operation(value = "Children who belonged in a time to families with which an assistant worked in it, by name", needs = Right.SEE_ASSISTANCE)
    public Page<CaseChildRow> children(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @BeanParam ListRequest list) {
        return children.list(from, to, list.page());
    }

    @GET
    @Path("{id}")
    @Operation(value = "How a family stands today, its people, its steps and what can be done next", needs = Right.SEE_ASSISTANCE)
    public CaseDetails read(@PathParam("id") AssistanceCaseId id) {
        return cases.details(id);
    }

    @PUT
    @Path("{id}")
    @Operation(value = "Changes what is known of a family", needs = Right.RECORD_ASSISTANCE)
    public CaseDetails edit(EditCase command) {
        return Conflict.shows(() -> cases.edit(command), () -> cases.details(command.id()));
    }

    @POST
    @Path("{id}/removal")
    @Operation(value = "Takes away a file that was opened by mistake", needs = Right.RECORD_ASSISTANCE)
    public void remove(@PathParam("id") AssistanceCaseId id, Removal sent) {
        Conflict.guards(() -> cases.remove(id, sent.version(), sent.why()), () -> cases.details(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(value = "What was changed of a family, before and after, the latest first", needs = Right.SEE_HISTORY)
    public Page<HistoryRow> history(@PathParam("id") AssistanceCaseId id, @BeanParam ListRequest list) {
        return histories.of(RecordKind.ASSISTANCE, id.value(), list.page());
    }
}
