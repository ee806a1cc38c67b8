package pl.ostoja.web.api.law;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.law.AddLegalNumber;
import pl.ostoja.law.LawService;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.LegalNumberRow;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** The numbers of the acts with their days, each with its history. No row is ever changed. */
@Path("/legal-numbers")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LegalNumberResource {
    @Inject
    LawService law;

    @Inject
    Clock clock;

    @GET
    @Operation(value = "Every number with what applies on a day, today unless said otherwise", needs = Right.SIGNED_IN)
    public List<LegalNumberRow> list(@QueryParam("day") LocalDate day) {
        return law.numbers(day == null ? LocalDate.now(clock) : day);
    }

    @GET
    @Path("{number}")
    @Operation(value = "The history of one number, the newest first", needs = Right.SIGNED_IN)
    public List<LegalNumberRow> history(@PathParam("number") LegalNumber number) {
        return law.history(number);
    }

    @POST
    @Path("{number}")
    @Operation(value = "Adds what a new act makes of a number", needs = Right.MANAGE_LAW)
    public void add(AddLegalNumber command) {
        law.add(command);
    }
}
