package pl.ostoja.web.api.court;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.court.FamilyCourt;
import pl.ostoja.court.FamilyCourtFilter;
import pl.ostoja.court.FamilyCourtListService;
import pl.ostoja.court.FamilyCourtRow;
import pl.ostoja.court.FamilyCourtService;
import pl.ostoja.court.FamilyCourtSort;
import pl.ostoja.court.FamilyCourtState;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** What courts want of the work with a family that has an assistant. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FamilyCourtResource {
    @Inject
    FamilyCourtService court;

    @Inject
    FamilyCourtListService lists;

    @GET
    @Path("family-courts")
    @Operation(value = "Families with an assistant with which courts deal, by what is owed to a court next", needs = {Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public Page<FamilyCourtRow> list(
            @QueryParam("q") String text, @QueryParam("state") FamilyCourtState state, @BeanParam ListOrder order, @BeanParam ListRequest list) {
        return lists.list(new FamilyCourtFilter(text, state), order.by(FamilyCourtSort.DUE), order.isDescending(), list.page());
    }

    @GET
    @Path("assistance/{family}/court")
    @Operation(value = "Orders, days of reports, requests for opinions and filings of a family, with what has become of each", needs = {Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public FamilyCourt read(@PathParam("family") AssistanceCaseId family) {
        return court.of(family);
    }
}
