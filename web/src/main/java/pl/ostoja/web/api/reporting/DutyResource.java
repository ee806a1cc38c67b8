package pl.ostoja.web.api.reporting;

import jakarta.inject.Inject;
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
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyCheckRow;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.reporting.DutyCounts;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyHolders;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.reporting.DutySort;
import pl.ostoja.reporting.MyDay;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** What is owed by law: as a day's work, as a list, of one child or family. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DutyResource {
    @Inject
    DutyListService duties;

    @Inject
    DutyService stored;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    AssistanceService assisted;

    /**
     * A day's work.
     *
     * @param counts how many open duties there are, by nearness
     * @param duties the nearest ones, overdue first
     */
    public record Day(LocalDate today, DutyCounts counts, List<OwedDuty> duties) {
        static Day of(MyDay day) {
            return new Day(day.today(), day.counts(), owed(day.duties()));
        }
    }

    @GET
    @Path("my-day")
    @Operation(value = "What is overdue, due today, in 7 and in 30 days", needs = Right.SEE_DUTIES)
    public Day myDay() {
        return Day.of(duties.myDay());
    }

    @GET
    @Path("duties")
    @Operation(value = "The duties that the caller sees; the open ones unless asked otherwise", needs = Right.SEE_DUTIES)
    public Page<OwedDuty> list(
            @QueryParam("category") DutyCategory category,
            @QueryParam("kind") String kind,
            @QueryParam("q") String text,
            @BeanParam DutyTerms terms,
            @QueryParam("state") DutyFilter.State state,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        var filter = DutyFilter.asked(new DutyFilter.What(category, kind, text, null), terms.whose(), terms.when(), state);
        return duties.list(filter, order.by(DutySort.DUE), order.isDescending(), list.page()).map(OwedDuty::of);
    }

    @GET
    @Path("duties/holders")
    @Operation(value = "Who does the work of the duties that the caller sees: people and teams", needs = Right.SEE_DUTIES)
    public DutyHolders holders() {
        return duties.holders();
    }

    /** The file is asked for first: of a child that cannot be seen, not even an empty list is told. */
    @GET
    @Path("children/{child}/duties")
    @Operation(value = "Everything owed about one child, open first", needs = Right.SEE_DUTIES)
    public List<OwedDuty> ofChild(@PathParam("child") ChildId child) {
        return owed(duties.about(children.details(child).id().value()));
    }

    @GET
    @Path("families/{family}/duties")
    @Operation(value = "Everything owed about one family, open first", needs = Right.SEE_DUTIES)
    public List<OwedDuty> ofFamily(@PathParam("family") FosterFamilyId family) {
        return owed(duties.about(families.details(family).id().value()));
    }

    @GET
    @Path("assistance/{assistance}/duties")
    @Operation(value = "Everything owed about one family that an assistant works with, open first", needs = Right.SEE_DUTIES)
    public List<OwedDuty> ofAssistance(@PathParam("assistance") AssistanceCaseId family) {
        return owed(duties.about(assisted.details(family).id().value()));
    }

    @GET
    @Path("duties/last-check")
    @Operation(value = "How the stored duties stood when they were last compared with the facts, at night", needs = Right.MANAGE_SETTINGS)
    public DutyCheckRow lastCheck() {
        return stored.lastCheck().orElseThrow(NotFound::new);
    }

    @POST
    @Path("duties/rebuilds")
    @Operation(value = "Has all duties of the centre recomputed by a job; the answer names it", needs = Right.MANAGE_SETTINGS)
    public Response rebuild() {
        return Created.at("jobs", stored.rebuild());
    }

    private static List<OwedDuty> owed(List<DutyRow> rows) {
        return rows.stream().map(OwedDuty::of).toList();
    }
}
