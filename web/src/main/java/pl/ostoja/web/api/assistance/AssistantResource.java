package pl.ostoja.web.api.assistance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssignAssistant;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.assistance.EndCase;
import pl.ostoja.assistance.WorkingMonth;
import pl.ostoja.assistance.WorkingMonthService;
import pl.ostoja.shared.Explanation;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** Who works with which family. */
@Path("/assistance")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssistantResource {
    @Inject
    AssistantService assistants;

    @Inject
    AssistanceService cases;

    @Inject
    WorkingMonthService months;

    @GET
    @Path("assistants")
    @Operation(value = "The assistants with what their families stand for, the one with most room first, and the most one may hold", needs = {Right.MANAGE_CASELOADS, Right.SEE_ASSISTANCE})
    public CaseloadRoom assistants() {
        return assistants.assistants();
    }

    /** @param until last day */
    public record Monitoring(LocalDate until) {}

    @GET
    @Path("monitoring/{endsOn}")
    @Operation(value = "Until when a family is monitored whose work ends on a day, unless something else is agreed", needs = Right.SEE_ASSISTANCE)
    public Monitoring monitoring(@PathParam("endsOn") LocalDate endsOn) {
        return new Monitoring(assistants.monitoringProposed(endsOn));
    }

    @GET
    @Path("assistants/{assistant}/months/{month}")
    @Operation(value = "How long an assistant worked with which families in a month, from the contacts", needs = Right.SEE_ASSISTANCE)
    public WorkingMonth work(@PathParam("assistant") AccountId assistant, @PathParam("month") YearMonth month) {
        return months.of(assistant, month);
    }

    @POST
    @Path("{assistance}/assignments")
    @Operation(value = "Gives a family to an assistant, the first one or another; the identifier of the step is made by the client", needs = Right.MANAGE_CASELOADS)
    public CaseloadShare assign(AssignAssistant command) {
        return assistants.assign(command);
    }

    @POST
    @Path("{assistance}/end")
    @Operation(value = "Ends the work with a family; the identifier of the step is made by the client; answers with the family as long as the caller sees it", needs = Right.RECORD_ASSISTANCE)
    public CaseDetails end(EndCase command) {
        assistants.end(command);
        return cases.isSeen(command.assistance()) ? cases.details(command.assistance()) : null;
    }

    @GET
    @Path("{assistance}/unfinished")
    @Operation(value = "What would be left unfinished if the work with a family ended on a day; then the end needs to say why it comes all the same", needs = Right.SEE_ASSISTANCE)
    public List<Explanation> unfinished(@PathParam("assistance") AssistanceCaseId family, @QueryParam("day") LocalDate day) {
        return assistants.unfinished(family, day);
    }
}
