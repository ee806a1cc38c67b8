package pl.ostoja.web.api.note;

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
import pl.ostoja.access.Right;
import pl.ostoja.note.AnswerReceived;
import pl.ostoja.note.EnterReceived;
import pl.ostoja.note.ReceivedNoteDetails;
import pl.ostoja.note.ReceivedNoteId;
import pl.ostoja.note.ReceivedNoteRow;
import pl.ostoja.note.ReceivedNoteService;
import pl.ostoja.note.ReceivedState;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** Notes that other counties sent. */
@Path("/received-notes")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceivedNoteResource {
    @Inject
    ReceivedNoteService notes;

    @GET
    @Operation(value = "The notes that others sent, the latest first", needs = Right.SEE_SETTLEMENTS)
    public Page<ReceivedNoteRow> list(@QueryParam("state") ReceivedState state, @BeanParam ListRequest list) {
        return notes.list(state, list.page());
    }

    @POST
    @Operation(value = "Writes down a note that somebody sent, and compares its lines with our reckoning", needs = Right.ISSUE_NOTES)
    public Response enter(EnterReceived command) {
        return Created.at("received-notes", notes.enter(command));
    }

    @GET
    @Path("{note}")
    @Operation(value = "One note, line by line beside our reckoning", needs = Right.SEE_SETTLEMENTS)
    public ReceivedNoteDetails read(@PathParam("note") ReceivedNoteId note) {
        return notes.details(note);
    }

    @POST
    @Path("{note}/answer")
    @Operation(value = "Accepts the note, or says what is not right", needs = Right.ISSUE_NOTES)
    public ReceivedNoteDetails answer(AnswerReceived command) {
        return Conflict.shows(() -> notes.answer(command), () -> notes.details(command.note()));
    }
}
