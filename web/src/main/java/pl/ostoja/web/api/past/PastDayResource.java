package pl.ostoja.web.api.past;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Right;
import pl.ostoja.past.PastDay;
import pl.ostoja.past.PastDayService;
import pl.ostoja.placement.ChildId;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** What was so on a day of a child's life, and what was known of it. */
@Path("/")
@ApiResource
@Produces(MediaType.APPLICATION_JSON)
public class PastDayResource {
    @Inject
    PastDayService service;

    @Inject
    Clock clock;

    @GET
    @Path("children/{child}/past")
    @Operation(value = "A past day (today unless said otherwise) as it was known at the end of another one (of itself unless said otherwise), and as it is known now", needs = Right.SEE_HISTORY)
    public PastDay read(@PathParam("child") ChildId child, @QueryParam("day") LocalDate day, @QueryParam("known") LocalDate known) {
        LocalDate about = day == null ? LocalDate.now(clock) : day;
        return service.day(child, about, known == null ? about : known);
    }
}
