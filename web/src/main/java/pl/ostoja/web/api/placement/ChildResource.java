package pl.ostoja.web.api.placement;

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
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLength;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildFilter;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildRow;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.ChildSort;
import pl.ostoja.placement.EditChild;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.TimelineService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.FullPesel;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The files of children. */
@Path("/children")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChildResource {
    @Inject
    ChildService children;

    @Inject
    PlacesService places;

    @Inject
    TimelineService timelines;

    @Inject
    HistoryService histories;

    @GET
    @Operation(value = "The children whom the caller sees", needs = Right.SEE_CHILDREN)
    public Page<ChildRow> list(
            @QueryParam("q") String text,
            @QueryParam("form") CareForm form,
            @QueryParam("ageFrom") Integer ageFrom,
            @QueryParam("ageTo") Integer ageTo,
            @QueryParam("coordinator") AccountId coordinator,
            @QueryParam("origin") String origin,
            @QueryParam("status") ChildFilter.CareStatus status,
            @QueryParam("length") CareLength length,
            @QueryParam("sex") Sex sex,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        var filter = new ChildFilter(text, form, ageFrom, ageTo, coordinator, origin, status, length, sex);
        return places.children(filter, order.by(ChildSort.NAME), order.isDescending(), list.page());
    }

    @GET
    @Path("origins")
    @Operation(value = "TERYT codes of the municipalities that the children come from", needs = Right.SEE_CHILDREN)
    public List<String> origins() {
        return places.origins();
    }

    @POST
    @Operation(value = "Opens the file of a child", needs = Right.EDIT_CHILDREN)
    public Response register(RegisterChild command) {
        return Created.at("children", children.register(command));
    }

    @GET
    @Path("{child}")
    @Operation(value = "One child with relatives, stays and needs", needs = Right.SEE_CHILDREN)
    public ChildDetails read(@PathParam("child") ChildId child) {
        return children.details(child);
    }

    @PUT
    @Path("{child}")
    @Operation(value = "Changes who the child is and what it needs", needs = Right.EDIT_CHILDREN)
    public ChildDetails edit(EditChild command) {
        return Conflict.shows(() -> children.edit(command), () -> children.details(command.child()));
    }

    @GET
    @Path("{child}/pesel")
    @Operation(value = "The whole PESEL of the child; looking at it is written into the trail", needs = Right.SEE_CHILDREN)
    public FullPesel pesel(@PathParam("child") ChildId child) {
        return FullPesel.of(children.pesel(child));
    }

    @GET
    @Path("{child}/timeline")
    @Operation(value = "What happened to the child, the latest first", needs = Right.SEE_CHILDREN)
    public Page<Happening> timeline(@PathParam("child") ChildId child, @BeanParam ListRequest list) {
        return timelines.timeline(child, list.page()).answer().map(Happening::of);
    }

    @GET
    @Path("{child}/history")
    @Operation(value = "What was changed of the file, before and after, the latest first", needs = Right.SEE_HISTORY)
    public Page<HistoryRow> history(@PathParam("child") ChildId child, @BeanParam ListRequest list) {
        return histories.of(RecordKind.CHILD, child.value(), list.page());
    }

    @POST
    @Path("{child}/removal")
    @Operation(value = "Takes away a file that was opened by mistake", needs = Right.EDIT_CHILDREN)
    public void remove(@PathParam("child") ChildId child, Removal sent) {
        Conflict.guards(() -> children.remove(child, sent.why(), sent.version()), () -> children.details(child));
    }
}
