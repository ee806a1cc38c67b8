package pl.ostoja.web.api.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.reporting.EffortRow;
import pl.ostoja.reporting.RecordEffort;
import pl.ostoja.reporting.RecordWorkingTime;
import pl.ostoja.reporting.WorkingTimeRow;
import pl.ostoja.reporting.WorkloadService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** How many hours people work and how many a duty takes. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WorkloadResource {
    @Inject
    WorkloadService workload;

    @GET
    @Path("working-times")
    @Operation(value = "Who works how many hours a week today, and the next change that is known", needs = Right.MANAGE_TEAMS)
    public List<WorkingTimeRow> workingTimes() {
        return workload.workingTimes();
    }

    @POST
    @Path("working-times")
    @Operation(value = "Records how many hours a week somebody works from a day on", needs = Right.MANAGE_TEAMS)
    public void recordWorkingTime(RecordWorkingTime command) {
        workload.recordWorkingTime(command);
    }

    @GET
    @Path("duty-efforts")
    @Operation(value = "How many hours a duty of each kind takes today", needs = {Right.SEE_DUTIES, Right.MANAGE_SETTINGS})
    public List<EffortRow> efforts() {
        return workload.efforts();
    }

    @POST
    @Path("duty-efforts")
    @Operation(value = "Records how many hours a duty of a kind takes from a day on", needs = Right.MANAGE_SETTINGS)
    public void recordEffort(RecordEffort command) {
        workload.recordEffort(command);
    }
}
