package pl.ostoja.web.api.ledger;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import pl.ostoja.access.Right;
import pl.ostoja.ledger.ApproveRun;
import pl.ostoja.ledger.BookedLine;
import pl.ostoja.ledger.ComputeMonth;
import pl.ostoja.ledger.GapRow;
import pl.ostoja.ledger.KnownMonth;
import pl.ostoja.ledger.KnownMonthService;
import pl.ostoja.ledger.LedgerLineId;
import pl.ostoja.ledger.LedgerService;
import pl.ostoja.ledger.LedgerViewService;
import pl.ostoja.ledger.LineFilter;
import pl.ostoja.ledger.LineSort;
import pl.ostoja.ledger.RunDetails;
import pl.ostoja.ledger.RunId;
import pl.ostoja.ledger.RunSums;
import pl.ostoja.ledger.WithdrawRun;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.Category;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** The ledger: months that are computed, checked, approved by somebody else, closed, and their lines. */
@Path("/ledger")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LedgerRunResource {
    @Inject
    LedgerService ledger;

    @Inject
    LedgerViewService views;

    @Inject
    KnownMonthService known;

    @Inject
    Clock clock;

    /** What was seen, and is approved. */
    public record Approval(@NotBlank String hash) {}

    /** Why a month is given up. */
    public record Withdrawal(@NotBlank String reason) {}

    @GET
    @Path("runs")
    @Operation(value = "The months of the ledger, the latest first, with their state, who did what, and what they come to", needs = Right.SEE_SETTLEMENTS)
    public Page<RunDetails> list(@BeanParam ListRequest list) {
        return views.runs(list.page());
    }

    @POST
    @Path("runs")
    @Operation(value = "Computes a month, or computes it anew; a large centre goes on after the answer, until then the state is COMPUTING", needs = Right.PREPARE_LEDGER)
    public Response compute(ComputeMonth command) {
        return Created.at("ledger/runs", ledger.compute(command));
    }

    @POST
    @Path("country")
    @Operation(value = "Computes a month of every centre of the installation that has not begun it; the answer is the job that does it", needs = Right.MANAGE_CENTRES)
    public Response computeEverywhere(ComputeMonth command) {
        return Created.at("jobs", ledger.computeEverywhere(command));
    }

    @GET
    @Path("runs/{run}")
    @Operation(value = "How a month stands", needs = Right.SEE_SETTLEMENTS)
    public RunDetails read(@PathParam("run") RunId run) {
        return views.run(run);
    }

    @GET
    @Path("months/{month}")
    @Operation(value = "The same by the month, of the run that was not withdrawn", needs = Right.SEE_SETTLEMENTS)
    public RunDetails ofMonth(@PathParam("month") YearMonth month) {
        return views.of(month).orElseThrow(NotFound::new);
    }

    @GET
    @Path("runs/{run}/sums")
    @Operation(value = "What a month comes to by category, by municipality and by county", needs = Right.SEE_SETTLEMENTS)
    public RunSums sums(@PathParam("run") RunId run) {
        return views.sums(run);
    }

    @GET
    @Path("runs/{run}/lines")
    @Operation(value = "The lines of a month as they were booked, each with all of its parts", needs = Right.SEE_SETTLEMENTS)
    public Page<BookedLine> lines(
            @PathParam("run") RunId run,
            @QueryParam("category") Category category,
            @QueryParam("correcting") Boolean correcting,
            @QueryParam("payer") String payer,
            @QueryParam("child") ChildId child,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        return views.lines(run, new LineFilter(category, correcting, payer, child, null), order.by(LineSort.NUMBER), order.isDescending(), list.page());
    }

    @GET
    @Path("lines/{line}")
    @Operation(value = "One line", needs = Right.SEE_SETTLEMENTS)
    public BookedLine line(@PathParam("line") LedgerLineId line) {
        return views.line(line);
    }

    @GET
    @Path("runs/{run}/known")
    @Operation(
            value = "The month of all children reckoned again as it was known at the end of a day, by default today, beside what was booked of it by then",
            needs = Right.SEE_SETTLEMENTS)
    public KnownMonth known(@PathParam("run") RunId run, @QueryParam("day") LocalDate day) {
        return known.of(run, day == null ? LocalDate.now(clock) : day);
    }

    @GET
    @Path("runs/{run}/gaps")
    @Operation(value = "Days that could not be settled, and why", needs = Right.SEE_SETTLEMENTS)
    public Page<GapRow> gaps(@PathParam("run") RunId run, @BeanParam ListRequest list) {
        return views.gaps(run, list.page());
    }

    @POST
    @Path("runs/{run}/check")
    @Operation(value = "Says that a computed month was checked", needs = Right.PREPARE_LEDGER)
    public RunDetails check(@PathParam("run") RunId run) {
        ledger.check(run);
        return views.run(run);
    }

    @POST
    @Path("runs/{run}/approval")
    @Operation(value = "Approves a checked month as it was seen; by somebody who neither computed nor checked it", needs = Right.APPROVE_LEDGER)
    public RunDetails approve(@PathParam("run") RunId run, Approval approval) {
        ledger.approve(new ApproveRun(run, approval.hash()));
        return views.run(run);
    }

    @POST
    @Path("runs/{run}/closing")
    @Operation(value = "Closes an approved month", needs = Right.PREPARE_LEDGER)
    public RunDetails close(@PathParam("run") RunId run) {
        ledger.close(run);
        return views.run(run);
    }

    @POST
    @Path("runs/{run}/withdrawal")
    @Operation(value = "Gives a month up before it is approved", needs = Right.PREPARE_LEDGER)
    public RunDetails withdraw(@PathParam("run") RunId run, Withdrawal withdrawal) {
        ledger.withdraw(new WithdrawRun(run, withdrawal.reason()));
        return views.run(run);
    }
}
