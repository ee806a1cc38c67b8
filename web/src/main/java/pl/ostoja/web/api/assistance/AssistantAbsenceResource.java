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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AbsenceTime;
import pl.ostoja.assistance.AssistantAbsenceDetails;
import pl.ostoja.assistance.AssistantAbsenceId;
import pl.ostoja.assistance.AssistantAbsenceRow;
import pl.ostoja.assistance.AssistantAbsenceService;
import pl.ostoja.assistance.CorrectAssistantAbsence;
import pl.ostoja.assistance.EndAssistantAbsence;
import pl.ostoja.assistance.NameDeputy;
import pl.ostoja.assistance.RecordAssistantAbsence;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Which assistants are away, and who stands in for them. */
@Path("/assistant-absences")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssistantAbsenceResource {
    @Inject
    AssistantAbsenceService absences;

    @GET
    @Operation(value = "Assistants who are away now, or will be, or were", needs = Right.MANAGE_CASELOADS)
    public Page<AssistantAbsenceRow> list(@QueryParam("when") AbsenceTime when, @BeanParam ListRequest list) {
        return absences.list(when == null ? AbsenceTime.NOW : when, list.page());
    }

    @POST
    @Operation(value = "An assistant is away; the identifier is made by the client", needs = Right.MANAGE_CASELOADS)
    public Response record(RecordAssistantAbsence command) {
        return Created.at("assistant-absences", absences.record(command));
    }

    @GET
    @Path("{id}")
    @Operation(value = "One absence, with the families and who stands in for each", needs = Right.MANAGE_CASELOADS)
    public AssistantAbsenceDetails read(@PathParam("id") AssistantAbsenceId absence) {
        return absences.details(absence);
    }

    @PUT
    @Path("{id}")
    @Operation(value = "Corrects what was written down of an absence; who stands in follows its days", needs = Right.MANAGE_CASELOADS)
    public AssistantAbsenceDetails correct(CorrectAssistantAbsence command) {
        return Conflict.shows(() -> absences.correct(command), () -> absences.details(command.id()));
    }

    @PUT
    @Path("{id}/end")
    @Operation(value = "An absence ends earlier than it was to", needs = Right.MANAGE_CASELOADS)
    public AssistantAbsenceDetails end(EndAssistantAbsence command) {
        return Conflict.shows(() -> absences.end(command), () -> absences.details(command.id()));
    }

    @POST
    @Path("{id}/deputies")
    @Operation(value = "Somebody stands in for one family, or for all; in place of who did until now", needs = Right.MANAGE_CASELOADS)
    public AssistantAbsenceDetails name(NameDeputy command) {
        absences.name(command);
        return absences.details(command.id());
    }

    @POST
    @Path("{id}/removal")
    @Operation(value = "Takes away an absence that was written down by mistake", needs = Right.MANAGE_CASELOADS)
    public void remove(@PathParam("id") AssistantAbsenceId absence, Removal sent) {
        Conflict.guards(() -> absences.remove(absence, sent.version(), sent.why()), () -> absences.details(absence));
    }
}
