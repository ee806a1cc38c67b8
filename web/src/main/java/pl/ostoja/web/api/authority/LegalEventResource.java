package pl.ostoja.web.api.authority;

import jakarta.inject.Inject;
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
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.authority.CorrectLegalEvent;
import pl.ostoja.authority.LegalEventDetails;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.authority.SituationDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Who decides for children: what changed it, and how it is on a day. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LegalEventResource {
    @Inject
    LegalSituationService situations;

    @GET
    @Path("children/{child}/legal-situation")
    @Operation(value = "Authority of the parents, guardians, and whether the child is legally free, on a day, by default today; with the events", needs = Right.SEE_LEGAL_SITUATION)
    public SituationDetails situation(@PathParam("child") ChildId child, @QueryParam("on") LocalDate day) {
        return situations.situation(child, day);
    }

    @GET
    @Path("children/{child}/legal-events")
    @Operation(value = "What changed the legal situation of a child, the latest first", needs = Right.SEE_LEGAL_SITUATION)
    public List<LegalEventDetails> list(@PathParam("child") ChildId child) {
        return situations.of(child);
    }

    @POST
    @Path("children/{child}/legal-events")
    @Operation(value = "Writes down a legal event; its identifier is made by the client", needs = Right.RECORD_LEGAL_SITUATION)
    public Response record(RecordLegalEvent command) {
        return Created.at("legal-events", situations.record(command));
    }

    @GET
    @Path("legal-events/{id}")
    @Operation(value = "One legal event", needs = Right.SEE_LEGAL_SITUATION)
    public LegalEventDetails read(@PathParam("id") LegalEventId event) {
        return situations.details(event);
    }

    @PUT
    @Path("legal-events/{id}")
    @Operation(value = "Corrects what was written down of a legal event, or that it became final", needs = Right.RECORD_LEGAL_SITUATION)
    public LegalEventDetails correct(CorrectLegalEvent command) {
        return Conflict.shows(() -> situations.correct(command), () -> situations.details(command.id()));
    }

    @POST
    @Path("legal-events/{id}/removal")
    @Operation(value = "Takes away a legal event that was written down by mistake", needs = Right.RECORD_LEGAL_SITUATION)
    public void remove(@PathParam("id") LegalEventId event, Removal sent) {
        Conflict.guards(() -> situations.remove(event, sent.version(), sent.why()), () -> situations.details(event));
    }
}
