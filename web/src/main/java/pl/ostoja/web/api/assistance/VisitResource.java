package pl.ostoja.web.api.assistance;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.CorrectVisit;
import pl.ostoja.assistance.PlanVisit;
import pl.ostoja.assistance.ReadWarning;
import pl.ostoja.assistance.RecordVisit;
import pl.ostoja.assistance.ReplanVisit;
import pl.ostoja.assistance.VisitDetails;
import pl.ostoja.assistance.VisitDueService;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitRow;
import pl.ostoja.assistance.VisitService;
import pl.ostoja.assistance.VisitsDue;
import pl.ostoja.assistance.WarningSeen;
import pl.ostoja.assistance.WarningService;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Contacts of assistants with families, agreed on and written down. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource {
    private static final String VISITS = "assistance-visits";

    @Inject
    VisitService visits;

    @Inject
    VisitDueService duties;

    @Inject
    WarningService warnings;

    /** That somebody is there, or leaves. */
    public record Beginning(long version) {}

    @GET
    @Path("assistance/{assistance}/visits")
    @Operation(value = "Contacts with a family that were written down, the latest first", needs = Right.SEE_ASSISTANCE)
    public Page<VisitDetails> list(@PathParam("assistance") AssistanceCaseId family, @BeanParam ListRequest request) {
        return visits.of(family, request.page());
    }

    @POST
    @Path("assistance/{assistance}/visits")
    @Operation(value = "Writes down a contact, planned or not; its identifier is made by the client", needs = Right.RECORD_ASSISTANCE)
    public Response record(RecordVisit command) {
        return Created.at(VISITS, visits.record(command));
    }

    @GET
    @Path("assistance/{assistance}/visits-due")
    @Operation(value = "When a family was to be visited until today, and when next, the latest first", needs = Right.SEE_ASSISTANCE)
    public VisitsDue due(@PathParam("assistance") AssistanceCaseId family) {
        return duties.of(family);
    }

    @GET
    @Path("assistance/{assistance}/appointments")
    @Operation(value = "What was agreed with a family, the next first", needs = Right.SEE_ASSISTANCE)
    public List<VisitDetails> ahead(@PathParam("assistance") AssistanceCaseId family) {
        return visits.ahead(family);
    }

    @POST
    @Path("assistance/{assistance}/appointments")
    @Operation(value = "Agrees when to meet a family; the identifier is made by the client", needs = Right.RECORD_ASSISTANCE)
    public Response plan(PlanVisit command) {
        return Created.at(VISITS, visits.plan(command));
    }

    @GET
    @Path("my-visits/{day}")
    @Operation(value = "The caller's own visits of a day, and the former ones that nobody has written down", needs = Right.SEE_ASSISTANCE)
    public List<VisitRow> day(@PathParam("day") LocalDate day) {
        return visits.today(day);
    }

    @GET
    @Path("assistance-visits/{id}")
    @Operation(value = "One contact with a family", needs = Right.SEE_ASSISTANCE)
    public VisitDetails read(@PathParam("id") VisitId visit) {
        return visits.details(visit);
    }

    @PUT
    @Path("assistance-visits/{id}")
    @Operation(value = "Corrects what was written down of a contact", needs = Right.RECORD_ASSISTANCE)
    public VisitDetails correct(CorrectVisit command) {
        return Conflict.shows(() -> visits.correct(command), () -> visits.details(command.id()));
    }

    @PUT
    @Path("assistance-visits/{id}/plan")
    @Operation(value = "Agrees on another time", needs = Right.RECORD_ASSISTANCE)
    public VisitDetails replan(ReplanVisit command) {
        return Conflict.shows(() -> visits.replan(command), () -> visits.details(command.id()));
    }

    @POST
    @Path("assistance-visits/{id}/beginning")
    @Operation(value = "The visit begins now", needs = Right.RECORD_ASSISTANCE)
    public VisitDetails begin(@PathParam("id") VisitId visit, Beginning sent) {
        return Conflict.shows(() -> visits.begin(visit, sent.version()), () -> visits.details(visit));
    }

    @POST
    @Path("assistance-visits/{id}/ending")
    @Operation(value = "The visit ends now; what came of it may be written down later", needs = Right.RECORD_ASSISTANCE)
    public VisitDetails end(@PathParam("id") VisitId visit, Beginning sent) {
        return Conflict.shows(() -> visits.end(visit, sent.version()), () -> visits.details(visit));
    }

    @GET
    @Path("assistance/{assistance}/warning")
    @Operation(value = "What to beware of at a family, and whether the caller has to read it before the next visit", needs = Right.SEE_ASSISTANCE)
    public WarningSeen warning(@PathParam("assistance") AssistanceCaseId family) {
        return warnings.of(family);
    }

    @POST
    @Path("assistance/{assistance}/warning-readings")
    @Operation(value = "The caller has read the warning; the identifier is made by the client", needs = Right.RECORD_ASSISTANCE)
    public WarningSeen readWarning(ReadWarning command) {
        warnings.read(command);
        return warnings.of(command.assistance());
    }

    @POST
    @Path("assistance-visits/{id}/removal")
    @Operation(value = "Takes away a contact that was written down by mistake", needs = Right.RECORD_ASSISTANCE)
    public void remove(@PathParam("id") VisitId visit, Removal sent) {
        Conflict.guards(() -> visits.remove(visit, sent.version(), sent.why()), () -> visits.details(visit));
    }
}
