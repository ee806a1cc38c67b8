package pl.ostoja.web.api.settlement;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.ChildCosts;
import pl.ostoja.settlement.CircumstanceDetails;
import pl.ostoja.settlement.CorrectCircumstance;
import pl.ostoja.settlement.CorrectExpense;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.ExpenseDetails;
import pl.ostoja.settlement.RecordCosts;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What is known about the costs of children's care. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CostResource {
    @Inject
    CostService costs;

    @GET
    @Path("children/{child}/costs")
    @Operation(value = "All facts from which the costs of a child's care follow, beside its stays", needs = Right.SEE_SETTLEMENTS)
    public ChildCosts list(@PathParam("child") ChildId child) {
        return costs.of(child);
    }

    @POST
    @Path("children/{child}/costs")
    @Operation(value = "Writes down circumstances, expenses, decisions on who pays and institutions of stays, all or none", needs = Right.RECORD_COSTS)
    public void record(RecordCosts command) {
        costs.record(command);
    }

    @GET
    @Path("circumstances/{id}")
    @Operation(value = "One circumstance that changes costs", needs = Right.SEE_SETTLEMENTS)
    public CircumstanceDetails circumstance(@PathParam("id") CostFactId fact) {
        return costs.circumstance(fact);
    }

    @PUT
    @Path("circumstances/{id}")
    @Operation(value = "Corrects a circumstance, or says when it ended", needs = Right.RECORD_COSTS)
    public CircumstanceDetails correctCircumstance(CorrectCircumstance command) {
        return Conflict.shows(() -> costs.correct(command), () -> costs.circumstance(command.id()));
    }

    @POST
    @Path("circumstances/{id}/removal")
    @Operation(value = "Takes away a circumstance that changes costs that was written down by mistake", needs = Right.RECORD_COSTS)
    public void removeCircumstance(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> costs.removeCircumstance(fact, sent.version(), sent.why()), () -> costs.circumstance(fact));
    }

    @GET
    @Path("expenses/{id}")
    @Operation(value = "One expense", needs = Right.SEE_SETTLEMENTS)
    public ExpenseDetails expense(@PathParam("id") CostFactId fact) {
        return costs.expense(fact);
    }

    @PUT
    @Path("expenses/{id}")
    @Operation(value = "Corrects an expense, or says when it was paid", needs = Right.RECORD_COSTS)
    public ExpenseDetails correctExpense(CorrectExpense command) {
        return Conflict.shows(() -> costs.correct(command), () -> costs.expense(command.id()));
    }

    @POST
    @Path("expenses/{id}/removal")
    @Operation(value = "Takes away an expense that was written down by mistake", needs = Right.RECORD_COSTS)
    public void removeExpense(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> costs.removeExpense(fact, sent.version(), sent.why()), () -> costs.expense(fact));
    }
}
