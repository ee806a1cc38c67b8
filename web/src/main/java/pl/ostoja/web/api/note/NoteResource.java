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
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.job.JobFile;
import pl.ostoja.note.CancelNote;
import pl.ostoja.note.DebtorName;
import pl.ostoja.note.IssueNotes;
import pl.ostoja.note.NoteDetails;
import pl.ostoja.note.NoteDrafts;
import pl.ostoja.note.NoteFilter;
import pl.ostoja.note.NoteId;
import pl.ostoja.note.NoteRow;
import pl.ostoja.note.NoteService;
import pl.ostoja.note.NoteSort;
import pl.ostoja.note.NoteState;
import pl.ostoja.note.NoteTotals;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Download;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.note.NotePaper;
import pl.ostoja.web.pdf.Pdf;

/** Notes to municipalities and other counties. */
@Path("/notes")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {
    @Inject
    NoteService notes;

    @Inject
    Clock clock;

    @GET
    @Operation(value = "The notes, by number unless said otherwise", needs = Right.SEE_SETTLEMENTS)
    public Page<NoteRow> list(
            @QueryParam("debtor") TerytCode debtor,
            @QueryParam("state") NoteState state,
            @QueryParam("year") Integer year,
            @QueryParam("q") String number,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        return notes.list(new NoteFilter(debtor, state, year, number), order.by(NoteSort.NUMBER), order.isDescending(), list.page());
    }

    @GET
    @Path("totals")
    @Operation(value = "What the notes come to, and what of it is not paid", needs = Right.SEE_SETTLEMENTS)
    public NoteTotals totals(
            @QueryParam("debtor") TerytCode debtor, @QueryParam("state") NoteState state, @QueryParam("year") Integer year, @QueryParam("q") String number) {
        return notes.totals(new NoteFilter(debtor, state, year, number));
    }

    @GET
    @Path("debtors")
    @Operation(value = "Everybody who ever got a note, by name", needs = Right.SEE_SETTLEMENTS)
    public List<DebtorName> debtors() {
        return notes.debtors();
    }

    @GET
    @Path("drafts")
    @Operation(value = "What is not on a note yet of the period that the month lies in, the last month unless said otherwise", needs = Right.SEE_SETTLEMENTS)
    public NoteDrafts drafts(@QueryParam("month") YearMonth month) {
        return notes.drafts(month == null ? YearMonth.now(clock).minusMonths(1) : month);
    }

    @POST
    @Operation(value = "Issues the notes of a period, of all debtors or of some", needs = Right.ISSUE_NOTES)
    public List<NoteId> issue(IssueNotes command) {
        return notes.issue(command);
    }

    @GET
    @Path("{note}")
    @Operation(value = "One note with its lines and payments", needs = Right.SEE_SETTLEMENTS)
    public NoteDetails read(@PathParam("note") NoteId note) {
        return notes.details(note);
    }

    @GET
    @Path("{note}/paper")
    @Produces(MediaType.WILDCARD)
    @Operation(value = "The note as PDF, as it was issued", needs = Right.EXPORT)
    public Download paper(@PathParam("note") NoteId id) {
        NoteDetails note = notes.taken(id);
        return new Download(new JobFile(NotePaper.fileName(note), Pdf.CONTENT_TYPE, NotePaper.print(note)));
    }

    @POST
    @Path("{note}/cancellation")
    @Operation(value = "Takes a note back by a correcting one", needs = Right.ISSUE_NOTES)
    public Response cancel(CancelNote command) {
        return Created.at("notes", notes.cancel(command));
    }
}
