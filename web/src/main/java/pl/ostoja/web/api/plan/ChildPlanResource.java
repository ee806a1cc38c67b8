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
import pl.ostoja.placement.ChildId;
import pl.ostoja.plan.ActionId;
import pl.ostoja.plan.ChildPlanService;
import pl.ostoja.plan.MakeChildPlan;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlanRow;
import pl.ostoja.plan.PlanVersion;
import pl.ostoja.plan.SettleAction;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The plans of children. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChildPlanResource {
    @Inject
    ChildPlanService plans;

    @GET
    @Path("children/{child}/plans")
    @Operation(value = "The versions of a child's plan, the one in force first", needs = Right.SEE_PLANS)
    public List<PlanRow> list(@PathParam("child") ChildId child) {
        return plans.overview(child).versions();
    }

    @POST
    @Path("children/{child}/plans")
    @Operation(value = "Makes a version of a child's plan from the one in force; its identifier is made by the client", needs = Right.WRITE_PLANS)
    public Response make(MakeChildPlan command) {
        Conflict.guards(() -> plans.make(command), () -> plans.overview(command.child()));
        return Created.at("child-plans", command.id());
    }

    @GET
    @Path("child-plans/{id}")
    @Operation(value = "One version of a child's plan, with its goals and actions and what it changed", needs = Right.SEE_PLANS)
    public PlanVersion read(@PathParam("id") PlanId plan) {
        return plans.version(plan);
    }

    @POST
    @Path("child-plans/{id}/removal")
    @Operation(value = "Takes away the last version of a child's plan, if it was made by mistake", needs = Right.WRITE_PLANS)
    public void remove(@PathParam("id") PlanId plan, Removal sent) {
        Conflict.guards(() -> plans.remove(plan, sent.version(), sent.why()), () -> plans.version(plan));
    }

    @GET
    @Path("plan-actions/{id}")
    @Operation(value = "The version of a plan to which an action belongs", needs = Right.SEE_PLANS)
    public PlanVersion action(@PathParam("id") ActionId action) {
        return plans.versionOf(action);
    }

    @PUT
    @Path("plan-actions/{id}")
    @Operation(value = "Says what has become of an action", needs = Right.WRITE_PLANS)
    public PlanVersion settle(SettleAction command) {
        return Conflict.shows(() -> plans.settle(command), () -> plans.versionOf(command.id()));
    }
}
