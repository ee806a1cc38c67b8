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
import pl.ostoja.fostering.CoordinatorReportDetails;
import pl.ostoja.fostering.CoordinatorReportService;
import pl.ostoja.fostering.CorrectCoordinatorReport;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RecordCoordinatorReport;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What coordinators report on each year. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CoordinatorReportResource {
    @Inject
    CoordinatorReportService reports;

    @POST
    @Path("families/{family}/coordinator-reports")
    @Operation(value = "Writes down that a yearly report was handed in; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordCoordinatorReport command) {
        return Created.at("coordinator-reports", reports.record(command));
    }

    @GET
    @Path("families/{family}/coordinator-reports")
    @Operation(value = "The yearly reports of the coordinators of a family", needs = Right.SEE_FAMILIES)
    public List<CoordinatorReportDetails> of(@PathParam("family") FosterFamilyId family) {
        return reports.of(family);
    }

    @GET
    @Path("coordinator-reports/{id}")
    @Operation(value = "One yearly report", needs = Right.SEE_FAMILIES)
    public CoordinatorReportDetails read(@PathParam("id") FamilyFactId id) {
        return reports.details(id);
    }

    @PUT
    @Path("coordinator-reports/{id}")
    @Operation(value = "Corrects what was written down of a yearly report", needs = Right.EDIT_FAMILIES)
    public CoordinatorReportDetails correct(CorrectCoordinatorReport command) {
        return Conflict.shows(() -> reports.correct(command), () -> reports.details(command.id()));
    }

    @POST
    @Path("coordinator-reports/{id}/removal")
    @Operation(value = "Takes away a yearly report that was written down by mistake", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> reports.remove(id, sent.version(), sent.why()), () -> reports.details(id));
    }
}
