package pl.ostoja.web.api.fostering;

import jakarta.inject.Inject;
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
import pl.ostoja.access.Right;
import pl.ostoja.fostering.CorrectExtraJob;
import pl.ostoja.fostering.ExtraJobDetails;
import pl.ostoja.fostering.ExtraJobService;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RecordExtraJob;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What carers with a contract do besides, and the consent to it. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExtraJobResource {
    @Inject
    ExtraJobService jobs;

    @POST
    @Path("families/{family}/extra-jobs")
    @Operation(value = "Writes down that a carer asked for an extra job; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordExtraJob command) {
        return Created.at("extra-jobs", jobs.record(command));
    }

    @GET
    @Path("families/{family}/extra-jobs")
    @Operation(value = "The extra jobs of the carers of a family", needs = Right.SEE_FAMILIES)
    public List<ExtraJobDetails> of(@PathParam("family") FosterFamilyId family) {
        return jobs.of(family);
    }

    @GET
    @Path("extra-jobs/{id}")
    @Operation(value = "One extra job", needs = Right.SEE_FAMILIES)
    public ExtraJobDetails read(@PathParam("id") FamilyFactId id) {
        return jobs.details(id);
    }

    @PUT
    @Path("extra-jobs/{id}")
    @Operation(value = "The county head decided, the work ended, or something was written down wrongly", needs = Right.EDIT_FAMILIES)
    public ExtraJobDetails correct(CorrectExtraJob command) {
        return Conflict.shows(() -> jobs.correct(command), () -> jobs.details(command.id()));
    }

    @POST
    @Path("extra-jobs/{id}/removal")
    @Operation(value = "Takes away an extra job that was written down by mistake", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> jobs.remove(id, sent.version(), sent.why()), () -> jobs.details(id));
    }
}
