package pl.ostoja.web.api.contact;

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
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.contact.ChangeContactPlan;
import pl.ostoja.contact.ContactOverview;
import pl.ostoja.contact.ContactOverviewService;
import pl.ostoja.contact.ContactPlanDetails;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.ContactPlanService;
import pl.ostoja.contact.RecordContactPlan;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** How contacts with children are to be, and what courts have forbidden. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContactPlanResource {
    @Inject
    ContactPlanService plans;

    @Inject
    ContactOverviewService overviews;

    /** What holds on a day; the contacts there were are a list of their own. */
    public record Overview(LocalDate day, List<ContactOverview.LimitRow> limits, List<ContactOverview.PlanRow> plans) {}

    @GET
    @Path("children/{child}/contact-overview")
    @Operation(value = "What is forbidden today of contacts with a child, and what is planned from today on", needs = Right.SEE_CONTACTS)
    public Overview overview(@PathParam("child") ChildId child) {
        ContactOverview today = overviews.overview(child, PageRequest.page(1));
        return new Overview(today.day(), today.limits(), today.plans());
    }

    @GET
    @Path("children/{child}/contact-plans")
    @Operation(value = "The plan of contacts with a child, its latest part first, what is over too", needs = Right.SEE_CONTACTS)
    public List<ContactPlanDetails> list(@PathParam("child") ChildId child) {
        return plans.of(child);
    }

    @POST
    @Path("children/{child}/contact-plans")
    @Operation(value = "Writes down a part of the plan of contacts; its identifier is made by the client", needs = Right.RECORD_CONTACTS)
    public Response record(RecordContactPlan command) {
        return Created.at("contact-plans", plans.record(command));
    }

    @GET
    @Path("contact-plans/{id}")
    @Operation(value = "One part of a plan of contacts", needs = Right.SEE_CONTACTS)
    public ContactPlanDetails read(@PathParam("id") ContactPlanId plan) {
        return plans.details(plan);
    }

    @PUT
    @Path("contact-plans/{id}")
    @Operation(value = "Changes a part of a plan of contacts, or ends it with a last day", needs = Right.RECORD_CONTACTS)
    public ContactPlanDetails change(ChangeContactPlan command) {
        return Conflict.shows(() -> plans.change(command), () -> plans.details(command.id()));
    }

    @POST
    @Path("contact-plans/{id}/removal")
    @Operation(value = "Takes away a part of a plan of contacts that was written down by mistake", needs = Right.RECORD_CONTACTS)
    public void remove(@PathParam("id") ContactPlanId plan, Removal sent) {
        Conflict.guards(() -> plans.remove(plan, sent.version(), sent.why()), () -> plans.details(plan));
    }
}
