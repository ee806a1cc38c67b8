package pl.ostoja.web.api.settlement;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.ChildMonth;
import pl.ostoja.settlement.ClassifiedSum;
import pl.ostoja.settlement.SettlementRow;
import pl.ostoja.settlement.SettlementService;
import pl.ostoja.settlement.SettlementSort;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** What the care of children costs in a month and who bears it. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettlementResource {
    @Inject
    SettlementService settlements;

    @Inject
    Clock clock;

    @GET
    @Path("children/{child}/settlement")
    @Operation(
            value = "What a child's care costs in a month, this one unless said otherwise: every line with its parts; with a day, as it was known at its end",
            needs = Right.SEE_SETTLEMENTS)
    public ChildMonth read(@PathParam("child") ChildId child, @QueryParam("month") YearMonth month, @QueryParam("known") LocalDate known) {
        return known == null ? settlements.month(child, asked(month)) : settlements.monthAsKnown(child, asked(month), known);
    }

    @GET
    @Path("settlements")
    @Operation(value = "The same of all children whose care costs something in the month", needs = Right.SEE_SETTLEMENTS)
    public Page<ChildMonth> list(@QueryParam("month") YearMonth month, @BeanParam ListRequest list) {
        return settlements.children(asked(month), null, SettlementSort.ID, false, list.page()).map(SettlementRow::settled);
    }

    @GET
    @Path("settlements/sums")
    @Operation(value = "What the month comes to by division, chapter, task and source of money", needs = Right.SEE_SETTLEMENTS)
    public List<ClassifiedSum> sums(@QueryParam("month") YearMonth month) {
        return settlements.sums(asked(month));
    }

    private YearMonth asked(YearMonth month) {
        return month == null ? YearMonth.now(clock) : month;
    }
}
