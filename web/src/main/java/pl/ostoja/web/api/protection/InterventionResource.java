package pl.ostoja.web.api.protection;

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
import pl.ostoja.protection.ComplaintDetails;
import pl.ostoja.protection.ComplaintId;
import pl.ostoja.protection.CorrectComplaint;
import pl.ostoja.protection.CorrectIntervention;
import pl.ostoja.protection.InterventionDetails;
import pl.ostoja.protection.InterventionFilter;
import pl.ostoja.protection.InterventionId;
import pl.ostoja.protection.InterventionRow;
import pl.ostoja.protection.InterventionService;
import pl.ostoja.protection.PlacedWith;
import pl.ostoja.protection.ProtectionListService;
import pl.ostoja.protection.ProtectionSort;
import pl.ostoja.protection.RecordComplaint;
import pl.ostoja.protection.RecordIntervention;
import pl.ostoja.protection.TellCourt;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Removals of children whose life or health was in danger. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InterventionResource {
    @Inject
    ProtectionListService lists;

    @Inject
    InterventionService removals;

    @GET
    @Path("child-removals")
    @Operation(value = "Removals of children", needs = Right.SEE_PROTECTION)
    public Page<InterventionRow> list(
            @QueryParam("placed") PlacedWith placedWith, @QueryParam("told") Boolean told, @BeanParam ListOrder order, @BeanParam ListRequest list) {
        return lists.removals(new InterventionFilter(placedWith, told), order.by(ProtectionSort.SINCE), order.isDescending(), list.page());
    }

    @POST
    @Path("assistance/{family}/child-removals")
    @Operation(value = "Writes down the removal of a child; its identifier is made by the client", needs = Right.RECORD_PROTECTION)
    public Response record(RecordIntervention command) {
        return Created.at("child-removals", removals.record(command));
    }

    @GET
    @Path("child-removals/{id}")
    @Operation(value = "A removal with its clock and the complaints about it", needs = Right.SEE_PROTECTION)
    public InterventionDetails read(@PathParam("id") InterventionId id) {
        return removals.details(id);
    }

    @PUT
    @Path("child-removals/{id}")
    @Operation(value = "Corrects what was written down of a removal", needs = Right.RECORD_PROTECTION)
    public InterventionDetails correct(CorrectIntervention command) {
        return Conflict.shows(() -> removals.correct(command), () -> removals.details(command.id()));
    }

    @POST
    @Path("child-removals/{id}/court-notice")
    @Operation(value = "Writes down that the court was told", needs = Right.RECORD_PROTECTION)
    public InterventionDetails tellCourt(TellCourt command) {
        return Conflict.shows(() -> removals.tellCourt(command), () -> removals.details(command.id()));
    }

    @POST
    @Path("child-removals/{id}/removal")
    @Operation(value = "Takes away a removal that was written down by mistake", needs = Right.RECORD_PROTECTION)
    public void remove(@PathParam("id") InterventionId id, Removal sent) {
        Conflict.guards(() -> removals.remove(id, sent.version(), sent.why()), () -> removals.details(id));
    }

    @POST
    @Path("child-removals/{intervention}/complaints")
    @Operation(value = "Writes down a complaint about a removal; its identifier is made by the client", needs = Right.RECORD_PROTECTION)
    public Response recordComplaint(RecordComplaint command) {
        return Created.at("removal-complaints", removals.recordComplaint(command));
    }

    @GET
    @Path("removal-complaints/{id}")
    @Operation(value = "One complaint", needs = Right.SEE_PROTECTION)
    public ComplaintDetails complaint(@PathParam("id") ComplaintId id) {
        return removals.complaint(id);
    }

    @PUT
    @Path("removal-complaints/{id}")
    @Operation(value = "Corrects a complaint", needs = Right.RECORD_PROTECTION)
    public ComplaintDetails correctComplaint(CorrectComplaint command) {
        return Conflict.shows(() -> removals.correctComplaint(command), () -> removals.complaint(command.id()));
    }

    @POST
    @Path("removal-complaints/{id}/removal")
    @Operation(value = "Takes away a complaint that was written down by mistake", needs = Right.RECORD_PROTECTION)
    public void removeComplaint(@PathParam("id") ComplaintId id, Removal sent) {
        Conflict.guards(() -> removals.removeComplaint(id, sent.version(), sent.why()), () -> removals.complaint(id));
    }
}
