package pl.ostoja.web.api.supporting;

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
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.shared.Page;
import pl.ostoja.supporting.DissolveSupportingFamily;
import pl.ostoja.supporting.EditSupportingFamily;
import pl.ostoja.supporting.HelpedFamilyRow;
import pl.ostoja.supporting.HelpedFamilyService;
import pl.ostoja.supporting.RegisterSupportingFamily;
import pl.ostoja.supporting.SupportCount;
import pl.ostoja.supporting.SupportCounted;
import pl.ostoja.supporting.SupportingDetails;
import pl.ostoja.supporting.SupportingFamilyId;
import pl.ostoja.supporting.SupportingFamilyService;
import pl.ostoja.supporting.SupportingFilter;
import pl.ostoja.supporting.SupportingListService;
import pl.ostoja.supporting.SupportingRow;
import pl.ostoja.supporting.SupportingSort;
import pl.ostoja.supporting.SupportingState;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Families that support others. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SupportingFamilyResource {
    @Inject
    SupportingListService lists;

    @Inject
    HelpedFamilyService helped;

    @Inject
    SupportingFamilyService families;

    @GET
    @Path("supporting-families")
    @Operation(value = "Supporting families by how they stand today; with count, from and to those that a report of these days counts so", needs = Right.SEE_SUPPORTING)
    public Page<SupportingRow> list(
            @QueryParam("q") String text,
            @QueryParam("state") SupportingState state,
            @QueryParam("contracted") Boolean contracted,
            @QueryParam("count") SupportCount count,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        SupportCounted counted = count == null || from == null || to == null ? null : new SupportCounted(count, from, to);
        return lists.list(new SupportingFilter(text, state, contracted, counted), order.by(SupportingSort.NAME), order.isDescending(), list.page());
    }

    @GET
    @Path("helped-families")
    @Operation(value = "Families that supporting families helped in a time, each once, by the first day of help", needs = Right.SEE_SUPPORTING)
    public Page<HelpedFamilyRow> helped(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @BeanParam ListRequest list) {
        return helped.list(from, to, list.page());
    }

    @GET
    @Path("assistance/{id}/supporting-families")
    @Operation(value = "Who helps a family today", needs = Right.SEE_SUPPORTING)
    public List<SupportingRow> helping(@PathParam("id") AssistanceCaseId family) {
        return lists.helping(family);
    }

    @POST
    @Path("supporting-families")
    @Operation(value = "Writes down that a supporting family was set up; its identifier is made by the client", needs = Right.RECORD_SUPPORTING)
    public Response register(RegisterSupportingFamily command) {
        return Created.at("supporting-families", families.register(command));
    }

    @GET
    @Path("supporting-families/{id}")
    @Operation(value = "A supporting family, its contracts and whom it helps", needs = Right.SEE_SUPPORTING)
    public SupportingDetails read(@PathParam("id") SupportingFamilyId id) {
        return families.details(id);
    }

    @PUT
    @Path("supporting-families/{id}")
    @Operation(value = "Corrects what is known of a supporting family, also that it was dissolved", needs = Right.RECORD_SUPPORTING)
    public SupportingDetails edit(EditSupportingFamily command) {
        return Conflict.shows(() -> families.edit(command), () -> families.details(command.id()));
    }

    @POST
    @Path("supporting-families/{id}/dissolution")
    @Operation(value = "Writes down that a supporting family was dissolved", needs = Right.RECORD_SUPPORTING)
    public SupportingDetails dissolve(DissolveSupportingFamily command) {
        return Conflict.shows(() -> families.dissolve(command), () -> families.details(command.id()));
    }

    @POST
    @Path("supporting-families/{id}/removal")
    @Operation(value = "Takes away a supporting family that was written down by mistake", needs = Right.RECORD_SUPPORTING)
    public void remove(@PathParam("id") SupportingFamilyId id, Removal sent) {
        Conflict.guards(() -> families.remove(id, sent.version(), sent.why()), () -> families.details(id));
    }
}
