package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.BreakGlassAnswer;
import pl.ostoja.access.BreakGlassRow;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.access.OpenBreakGlass;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.access.Right;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** Emergency access to one record, and its review. */
@Path("/emergencies")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EmergencyResource {
    @Inject
    BreakGlassService emergencies;

    /** What became of the request. */
    public enum Outcome {
        OPENED,
        /** The caller sees the record anyway; nothing was opened and nobody told. */
        VISIBLE_ANYWAY,
        NO_SUCH_RECORD
    }

    /**
     * The answer to a request for emergency access. That there is no such record is an answer as well and no refusal, because even a request that
     * finds nothing is counted and stands in the trail.
     *
     * @param record null if there is none
     * @param until the access ends; null unless it was opened
     */
    public record Opening(Outcome outcome, UUID record, RecordName name, Instant until) {
        static Opening of(BreakGlassAnswer answer) {
            return switch (answer) {
                case BreakGlassAnswer.Opened opened -> new Opening(Outcome.OPENED, opened.record(), opened.name(), opened.until());
                case BreakGlassAnswer.VisibleAnyway seen -> new Opening(Outcome.VISIBLE_ANYWAY, seen.record(), seen.name(), null);
                case BreakGlassAnswer.NoSuchRecord none -> new Opening(Outcome.NO_SUCH_RECORD, null, null, null);
            };
        }
    }

    /** The verdict of the head. */
    public record Review(@NotNull Boolean justified, @Size(max = 4000) String note, long version) {}

    @GET
    @Operation(value = "The uses of emergency access in the centre, or only those to be reviewed", needs = Right.REVIEW_BREAK_GLASS)
    public Page<BreakGlassRow> list(@QueryParam("toReview") Boolean toReview, @BeanParam ListRequest list) {
        return emergencies.uses(Boolean.TRUE.equals(toReview), list.page());
    }

    @POST
    @Operation(value = "Opens one record for some hours, with a reason; the head is told", needs = Right.BREAK_GLASS)
    public Opening open(OpenBreakGlass command) {
        return Opening.of(emergencies.open(command));
    }

    @GET
    @Path("open")
    @Operation(value = "What the caller has open now", needs = Right.SIGNED_IN)
    public List<BreakGlassRow> openNow() {
        return emergencies.openNow();
    }

    @GET
    @Path("kinds")
    @Operation(value = "Of which kinds the caller may open records", needs = Right.BREAK_GLASS)
    public List<RecordKind> kinds() {
        return emergencies.kinds();
    }

    @GET
    @Path("{use}")
    @Operation(value = "One use of emergency access", needs = Right.REVIEW_BREAK_GLASS)
    public BreakGlassRow read(@PathParam("use") UUID use) {
        return emergencies.details(use);
    }

    @POST
    @Path("{use}/end")
    @Operation(value = "Gives an emergency access of one's own back before its time", needs = Right.SIGNED_IN)
    public void end(@PathParam("use") UUID use) {
        emergencies.end(use);
    }

    @PUT
    @Path("{use}/review")
    @Operation(value = "Judges a use; one that was not justified ends", needs = Right.REVIEW_BREAK_GLASS)
    public BreakGlassRow review(@PathParam("use") UUID use, Review sent) {
        return Conflict.shows(() -> emergencies.review(use, sent.justified(), sent.note(), sent.version()), () -> emergencies.details(use));
    }
}
