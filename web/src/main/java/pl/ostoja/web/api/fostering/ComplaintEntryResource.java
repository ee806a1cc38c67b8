package pl.ostoja.web.api.fostering;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.ComplaintEntryDetails;
import pl.ostoja.fostering.ComplaintEntryId;
import pl.ostoja.fostering.ComplaintEntryService;
import pl.ostoja.fostering.ComplaintId;
import pl.ostoja.fostering.ComplaintNamingService;
import pl.ostoja.fostering.CorrectComplaintEntry;
import pl.ostoja.fostering.RecordComplaintEntry;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What was done about complaints, step by step, and who sees them. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintEntryResource {
    @Inject
    ComplaintEntryService entries;

    @Inject
    ComplaintNamingService naming;

    /** @param reason why that person is to see the complaint */
    public record Naming(@NotNull AccountId account, @NotBlank @Size(max = 1000) String reason) {}

    /** @param reason why that person is to see the complaint no more */
    public record Dismissal(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("complaints/{complaint}/entries")
    @Operation(value = "Writes down what was done about a complaint; its identifier is made by the client", needs = Right.RECORD_COMPLAINTS)
    public Response record(RecordComplaintEntry command) {
        return Created.at("complaint-entries", entries.record(command));
    }

    @GET
    @Path("complaint-entries/{id}")
    @Operation(value = "One step of what was done", needs = Right.SEE_COMPLAINTS)
    public ComplaintEntryDetails read(@PathParam("id") ComplaintEntryId entry) {
        return entries.details(entry);
    }

    @PUT
    @Path("complaint-entries/{id}")
    @Operation(value = "Corrects what was written down of a step", needs = Right.RECORD_COMPLAINTS)
    public ComplaintEntryDetails correct(CorrectComplaintEntry command) {
        return Conflict.shows(() -> entries.correct(command), () -> entries.details(command.id()));
    }

    @POST
    @Path("complaint-entries/{id}/removal")
    @Operation(value = "Takes away a step that was written down by mistake", needs = Right.RECORD_COMPLAINTS)
    public void remove(@PathParam("id") ComplaintEntryId entry, Removal sent) {
        Conflict.guards(() -> entries.remove(entry, sent.version(), sent.why()), () -> entries.details(entry));
    }

    @GET
    @Path("complaint-readers")
    @Operation(value = "The people of the centre who may be named for a complaint", needs = Right.RECORD_COMPLAINTS)
    public List<Colleague> colleagues() {
        return naming.colleagues();
    }

    @POST
    @Path("complaints/{complaint}/readers")
    @Operation(value = "Somebody sees the complaint from now on", needs = Right.RECORD_COMPLAINTS)
    public void name(@PathParam("complaint") ComplaintId complaint, Naming sent) {
        naming.name(complaint, sent.account(), sent.reason());
    }

    @POST
    @Path("complaints/{complaint}/readers/{reader}/removal")
    @Operation(value = "Somebody sees the complaint no more", needs = Right.RECORD_COMPLAINTS)
    public void dismiss(@PathParam("complaint") ComplaintId complaint, @PathParam("reader") UUID reader, Dismissal sent) {
        naming.dismiss(complaint, reader, sent.reason());
    }
}
