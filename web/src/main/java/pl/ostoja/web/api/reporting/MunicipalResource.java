package pl.ostoja.web.api.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.reporting.AssistantCount;
import pl.ostoja.reporting.AssistantWork;
import pl.ostoja.reporting.MunicipalPeriod;
import pl.ostoja.reporting.MunicipalReport;
import pl.ostoja.reporting.MunicipalService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** What the municipality reports of its family assistants. */
@Path("/municipal-reports")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MunicipalResource {
    @Inject
    MunicipalService reports;

    @GET
    @Path("usual-period")
    @Operation(value = "The last half of a year that is over", needs = Right.MANAGE_CASELOADS)
    public MunicipalPeriod usual() {
        return reports.usual();
    }

    @GET
    @Path("{year}/{part}")
    @Operation(value = "The numbers of a half of a year, or of a whole one, as far as the caller sees the families", needs = Right.MANAGE_CASELOADS)
    public MunicipalReport report(@PathParam("year") int year, @PathParam("part") MunicipalPeriod.Part part) {
        return reports.report(new MunicipalPeriod(year, part));
    }

    @GET
    @Path("{year}/{part}/assistants")
    @Operation(value = "The assistants behind a number of the report; all of them unless asked otherwise", needs = Right.MANAGE_CASELOADS)
    public List<AssistantWork> assistants(@PathParam("year") int year, @PathParam("part") MunicipalPeriod.Part part, @QueryParam("count") AssistantCount count) {
        return reports.assistants(new MunicipalPeriod(year, part), count == null ? AssistantCount.ALL : count);
    }
}
