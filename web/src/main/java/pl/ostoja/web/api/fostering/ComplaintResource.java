package pl.ostoja.web.api.fostering;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.fostering.CloseComplaint;
import pl.ostoja.fostering.ComplaintDetails;
import pl.ostoja.fostering.ComplaintFilter;
import pl.ostoja.fostering.ComplaintId;
import pl.ostoja.fostering.ComplaintKind;
import pl.ostoja.fostering.ComplaintPersons;
import pl.ostoja.fostering.ComplaintRow;
import pl.ostoja.fostering.ComplaintService;
import pl.ostoja.fostering.CorrectComplaint;
import pl.ostoja.fostering.CorrectReporter;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.OpenComplaint;
import pl.ostoja.fostering.Reporter;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Complaints and allegations about foster families, as far as the caller is named for them. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintResource {
    @Inject
    ComplaintService complaints;

    @Inject
    HistoryService histories;

    /** @param reason why it is looked into again */
    public record Reopening(long version, @NotBlank @Size(max = 1000) String reason) {}

    /** @param carer whether the person cares or cared; a child otherwise */
    public record Concerned(UUID person, String name, boolean carer) {
        static List<Concerned> of(ComplaintPersons persons) {
            return Stream.concat(
                            persons.carers().entrySet().stream().map(one -> new Concerned(one.getKey(), one.getValue(), true)),
                            persons.children().entrySet().stream().map(one -> new Concerned(one.getKey(), one.getValue(), false)))
                    .sorted(Comparator.comparing(Concerned::name))
                    .toList();
        }
    }

    @GET
    @Path("complaints")
    @Operation(value = "The complaints for which the caller is named, the latest first", needs = Right.SEE_COMPLAINTS)
    public Page<ComplaintRow> list(@QueryParam("kind") ComplaintKind kind, @QueryParam("open") Boolean open, @BeanParam ListRequest list) {
        return complaints.list(new ComplaintFilter(null, kind, open), list.page());
    }

    @GET
    @Path("families/{family}/complaints")
    @Operation(value = "Those about one family for which the caller is named, the latest first", needs = Right.SEE_COMPLAINTS)
    public Page<ComplaintRow> ofFamily(@PathParam("family") FosterFamilyId family, @BeanParam ListRequest list) {
        return complaints.list(new ComplaintFilter(family, null, null), list.page());
    }

    @GET
    @Path("families/{family}/complaint-persons")
    @Operation(value = "The people of a family about whom a complaint can be", needs = Right.RECORD_COMPLAINTS)
    public List<Concerned> persons(@PathParam("family") FosterFamilyId family) {
        return Concerned.of(complaints.persons(family));
    }

    @GET
    @Path("complaints/{id}/persons")
    @Operation(value = "The people about whom the complaint could be instead", needs = Right.RECORD_COMPLAINTS)
    public List<Concerned> otherPersons(@PathParam("id") ComplaintId complaint) {
        return Concerned.of(complaints.persons(complaint));
    }

    @POST
    @Path("families/{family}/complaints")
    @Operation(value = "Writes down a complaint; its identifier is made by the client", needs = Right.RECORD_COMPLAINTS)
    public Response open(OpenComplaint command) {
        return Created.at("complaints", complaints.open(command));
    }

    @GET
    @Path("complaints/{id}")
    @Operation(value = "One complaint with what was done about it, without who complained", needs = Right.SEE_COMPLAINTS)
    public ComplaintDetails read(@PathParam("id") ComplaintId complaint) {
        return complaints.details(complaint);
    }

    @PUT
    @Path("complaints/{id}")
    @Operation(value = "Corrects what was written down of a complaint", needs = Right.RECORD_COMPLAINTS)
    public ComplaintDetails correct(CorrectComplaint command) {
        return Conflict.shows(() -> complaints.correct(command), () -> complaints.details(command.id()));
    }

    @GET
    @Path("complaints/{id}/reporter")
    @Operation(value = "Who complained; that somebody looked is kept in the trail", needs = Right.SEE_COMPLAINTS)
    public Reporter reporter(@PathParam("id") ComplaintId complaint) {
        return complaints.reporter(complaint);
    }

    @PUT
    @Path("complaints/{id}/reporter")
    @Operation(value = "Corrects who complained", needs = Right.RECORD_COMPLAINTS)
    public ComplaintDetails correctReporter(CorrectReporter command) {
        return Conflict.shows(() -> complaints.correctReporter(command), () -> complaints.details(command.id()));
    }

    @POST
    @Path("complaints/{id}/closing")
    @Operation(value = "A complaint was looked into", needs = Right.RECORD_COMPLAINTS)
    public ComplaintDetails close(CloseComplaint command) {
        return Conflict.shows(() -> complaints.close(command), () -> complaints.details(command.id()));
    }

    @POST
    @Path("complaints/{id}/reopening")
    @Operation(value = "A complaint is looked into again", needs = Right.RECORD_COMPLAINTS)
    public ComplaintDetails reopen(@PathParam("id") ComplaintId complaint, Reopening sent) {
        return Conflict.shows(() -> complaints.reopen(complaint, sent.version(), sent.reason()), () -> complaints.details(complaint));
    }

    @POST
    @Path("complaints/{id}/removal")
    @Operation(value = "Takes away a complaint that was written down by mistake", needs = Right.RECORD_COMPLAINTS)
    public void remove(@PathParam("id") ComplaintId complaint, Removal sent) {
        Conflict.guards(() -> complaints.remove(complaint, sent.version(), sent.why()), () -> complaints.details(complaint));
    }

    @GET
    @Path("complaints/{id}/history")
    @Operation(value = "What was changed of the record, before and after, the latest first", needs = Right.SEE_HISTORY)
    public Page<HistoryRow> history(@PathParam("id") ComplaintId complaint, @BeanParam ListRequest list) {
        return histories.of(RecordKind.COMPLAINT, complaint.value(), list.page());
    }
}
