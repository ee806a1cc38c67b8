package pl.ostoja.web.api.absence;

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
import java.util.List;
import pl.ostoja.absence.AbsenceDetails;
import pl.ostoja.absence.AbsenceFilter;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.AbsenceListService;
import pl.ostoja.absence.AbsenceRow;
import pl.ostoja.absence.AbsenceService;
import pl.ostoja.absence.AbsenceSort;
import pl.ostoja.absence.CorrectAbsence;
import pl.ostoja.absence.EndAbsence;
import pl.ostoja.absence.RecordAbsence;
import pl.ostoja.absence.TellOfAbsence;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** When children in care are not where they live. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AbsenceResource {
    @Inject
    AbsenceService absences;

    @Inject
    AbsenceListService lists;

    @GET
    @Path("absences")
    @Operation(value = "Children who are away today", needs = Right.SEE_ABSENCES)
    public Page<AbsenceRow> today(@QueryParam("q") String text, @QueryParam("kind") AbsenceKind kind, @BeanParam ListOrder order, @BeanParam ListRequest request) {
        return lists.today(new AbsenceFilter(text, kind), order.by(AbsenceSort.SINCE), order.isDescending(), request.page());
    }

    @GET
    @Path("children/{child}/absences")
    @Operation(value = "Absences of a child, the latest first", needs = Right.SEE_ABSENCES)
    public List<AbsenceDetails> list(@PathParam("child") ChildId child) {
        return absences.of(child);
    }

    @POST
    @Path("children/{child}/absences")
    @Operation(value = "Writes down an absence, a forbidden home leave only with the reason; its identifier is made by the client", needs = Right.RECORD_ABSENCES)
    public Response record(RecordAbsence command) {
        return Created.at("absences", absences.record(command));
    }

    @GET
    @Path("absences/{id}")
    @Operation(value = "One absence", needs = Right.SEE_ABSENCES)
    public AbsenceDetails read(@PathParam("id") AbsenceId absence) {
        return absences.details(absence);
    }

    @PUT
    @Path("absences/{id}")
    @Operation(value = "Corrects what was written down of an absence", needs = Right.RECORD_ABSENCES)
    public AbsenceDetails correct(CorrectAbsence command) {
        return Conflict.shows(() -> absences.correct(command), () -> absences.details(command.id()));
    }

    @PUT
    @Path("absences/{id}/end")
    @Operation(value = "The child is back", needs = Right.RECORD_ABSENCES)
    public AbsenceDetails end(EndAbsence command) {
        return Conflict.shows(() -> absences.end(command), () -> absences.details(command.id()));
    }

    @PUT
    @Path("absences/{id}/told")
    @Operation(value = "Somebody was told that the child has run away; without a moment: was not told after all", needs = Right.RECORD_ABSENCES)
    public AbsenceDetails tell(TellOfAbsence command) {
        return Conflict.shows(() -> absences.tell(command), () -> absences.details(command.id()));
    }

    @POST
    @Path("absences/{id}/removal")
    @Operation(value = "Takes away an absence that was written down by mistake", needs = Right.RECORD_ABSENCES)
    public void remove(@PathParam("id") AbsenceId absence, Removal sent) {
        Conflict.guards(() -> absences.remove(absence, sent.version(), sent.why()), () -> absences.details(absence));
    }
}
