package pl.ostoja.web.api.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.ChainRow;
import pl.ostoja.access.Right;
import pl.ostoja.access.TrailService;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.TrailFilter;
import pl.ostoja.audit.TrailRow;
import pl.ostoja.installation.TrailCheckJob;
import pl.ostoja.job.JobService;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** The trail of the centre, or of the installation for who stands above the centres: who did what and when, no contents. */
@Path("/trail")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {
    @Inject
    TrailService trail;

    @Inject
    JobService jobs;

    @GET
    @Operation(value = "Who did what and when, the latest first; both days are included", needs = Right.READ_TRAIL)
    public Page<TrailRow> list(
            @QueryParam("account") String account,
            @QueryParam("action") AuditAction action,
            @QueryParam("kind") String kind,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("request") String request,
            @BeanParam ListRequest list) {
        return trail.search(new TrailFilter(account, action, kind, from, until, request), list.page());
    }

    @GET
    @Path("kinds")
    @Operation(value = "The kinds of record that occur", needs = Right.READ_TRAIL)
    public List<String> kinds() {
        return trail.kinds();
    }

    @GET
    @Path("chains")
    @Operation(value = "The ends of the chains that the caller may check, to be noted down elsewhere", needs = Right.VERIFY_TRAIL)
    public List<ChainRow> chains() {
        return trail.chains();
    }

    @POST
    @Path("checks")
    @Operation(value = "Has the chains checked by a job, which needs VERIFY_TRAIL; the answer names it", needs = Right.SIGNED_IN)
    public Response check() {
        return Created.at("jobs", jobs.start(TrailCheckJob.command()));
    }
}
