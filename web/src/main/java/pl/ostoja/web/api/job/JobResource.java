package pl.ostoja.web.api.job;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.ostoja.access.Right;
import pl.ostoja.job.JobBadge;
import pl.ostoja.job.JobId;
import pl.ostoja.job.JobRow;
import pl.ostoja.job.JobService;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Download;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** One's own long work. */
@Path("/jobs")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
    @Inject
    JobService jobs;

    @GET
    @Operation(value = "One's own jobs, the latest first", needs = Right.SIGNED_IN)
    public Page<JobRow> list(@BeanParam ListRequest list) {
        return jobs.mine(list.page());
    }

    @GET
    @Path("news")
    @Operation(value = "How many jobs are at work, and how many ended since the list was last marked as seen", needs = Right.SIGNED_IN)
    public JobBadge news() {
        return jobs.badge();
    }

    @POST
    @Path("seen")
    @Operation(value = "Marks the jobs that ended as seen", needs = Right.SIGNED_IN)
    public void look() {
        jobs.look();
    }

    @GET
    @Path("{job}")
    @Operation(value = "One job with its progress", needs = Right.SIGNED_IN)
    public JobRow read(@PathParam("job") JobId job) {
        return jobs.details(job);
    }

    @POST
    @Path("{job}/cancellation")
    @Operation(value = "Asks a job to stop, which it does after its present step", needs = Right.SIGNED_IN)
    public JobRow cancel(@PathParam("job") JobId job) {
        jobs.cancel(job);
        return jobs.details(job);
    }

    @GET
    @Path("{job}/result")
    @Produces(MediaType.WILDCARD)
    @Operation(value = "The file that a job made", needs = Right.SIGNED_IN)
    public Download result(@PathParam("job") JobId job) {
        return new Download(jobs.result(job));
    }
}
