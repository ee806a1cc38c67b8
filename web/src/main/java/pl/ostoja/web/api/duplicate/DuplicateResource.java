package pl.ostoja.web.api.duplicate;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.duplicate.DuplicateFilter;
import pl.ostoja.duplicate.DuplicateRow;
import pl.ostoja.duplicate.DuplicateService;
import pl.ostoja.duplicate.DuplicateSort;
import pl.ostoja.duplicate.DuplicateState;
import pl.ostoja.duplicate.TellApart;
import pl.ostoja.duplicate.ToldApartDetails;
import pl.ostoja.duplicate.ToldApartId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Children who seem to have two files. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateResource {
    @Inject
    DuplicateService service;

    @GET
    @Path("duplicates")
    @Operation(value = "Pairs of children's files that are likely one child's", needs = Right.SEE_CHILDREN)
    public Page<DuplicateRow> list(
            @QueryParam("q") String text, @QueryParam("state") DuplicateState state, @BeanParam ListOrder order, @BeanParam ListRequest request) {
        return service.list(new DuplicateFilter(text, state), order.by(DuplicateSort.STATE), order.isDescending(), request.page());
    }

    @POST
    @Path("told-apart")
    @Operation(value = "Decides that two files are two children's; the identifier of the decision is made by the client", needs = Right.EDIT_CHILDREN)
    public Response tellApart(TellApart command) {
        return Created.at("told-apart", service.tellApart(command));
    }

    @GET
    @Path("told-apart")
    @Operation(value = "The decision that two files are two children's; missing while nobody has taken it", needs = Right.SEE_CHILDREN)
    public ToldApartDetails decided(@QueryParam("one") ChildId one, @QueryParam("other") ChildId other) {
        return service.decided(one, other).orElseThrow(NotFound::new);
    }

    @GET
    @Path("told-apart/{id}")
    @Operation(value = "One decision that two files are two children's", needs = Right.SEE_CHILDREN)
    public ToldApartDetails read(@PathParam("id") ToldApartId apart) {
        return service.details(apart);
    }

    @POST
    @Path("told-apart/{id}/removal")
    @Operation(value = "Takes back a decision: the pair is shown again if it still looks alike", needs = Right.EDIT_CHILDREN)
    public void takeBack(@PathParam("id") ToldApartId apart, Removal sent) {
        Conflict.guards(() -> service.takeBack(apart, sent.version(), sent.why()), () -> service.details(apart));
    }
}
