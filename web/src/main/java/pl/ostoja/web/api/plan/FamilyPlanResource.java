package pl.ostoja.web.api.plan;

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
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.plan.ActionId;
import pl.ostoja.plan.AgreePlan;
import pl.ostoja.plan.FamilyPlanService;
import pl.ostoja.plan.MakeFamilyPlan;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlanRow;
import pl.ostoja.plan.PlanVersion;
import pl.ostoja.plan.SettleAction;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The plans of work with families. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FamilyPlanResource {
    @Inject
    FamilyPlanService plans;

    @GET
    @Path("assistance/{assistance}/plans")
    @Operation(value = "The versions of the plan of work with a family, the one in force first", needs = Right.SEE_ASSISTANCE)
    public List<PlanRow> list(@PathParam("assistance") AssistanceCaseId family) {
        return plans.overview(family).versions();
    }

    @POST
    @Path("assistance/{assistance}/plans")
    @Operation(value = "Makes a version of the plan from the one in force; its identifier is made by the client", needs = Right.RECORD_ASSISTANCE)
    public Response make(MakeFamilyPlan command) {
        Conflict.guards(() -> plans.make(command), () -> plans.overview(command.assistance()));
        return Created.at("family-plans", command.id());
    }

    @GET
    @Path("family-plans/{id}")
    @Operation(value = "One version of the plan of work with a family, with its goals and actions and what it changed", needs = Right.SEE_ASSISTANCE)
    public PlanVersion read(@PathParam("id") PlanId plan) {
        return plans.version(plan);
    }

    @PUT
    @Path("family-plans/{id}/agreement")
    @Operation(value = "Says who signed the plan in force, and when", needs = Right.RECORD_ASSISTANCE)
    public PlanVersion agree(AgreePlan command) {
        return Conflict.shows(() -> plans.agree(command), () -> plans.version(command.id()));
    }

    @POST
    @Path("family-plans/{id}/removal")
    @Operation(value = "Takes away the last version of the plan, if it was made by mistake", needs = Right.RECORD_ASSISTANCE)
    public void remove(@PathParam("id") PlanId plan, Removal sent) {
        Conflict.guards(() -> plans.remove(plan, sent.version(), sent.why()), () -> plans.version(plan));
    }

    @GET
    @Path("family-plan-actions/{id}")
    @Operation(value = "The version of the plan to which an action belongs", needs = Right.SEE_ASSISTANCE)
    public PlanVersion action(@PathParam("id") ActionId action) {
        return plans.versionOf(action);
    }

    @PUT
    @Path("family-plan-actions/{id}")
    @Operation(value = "Says what has become of an action", needs = Right.RECORD_ASSISTANCE)
    public PlanVersion settle(SettleAction command) {
        return Conflict.shows(() -> plans.settle(command), () -> plans.versionOf(command.id()));
    }
}
