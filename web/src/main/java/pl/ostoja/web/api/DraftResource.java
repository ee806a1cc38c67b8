package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import pl.ostoja.access.DraftRow;
import pl.ostoja.access.DraftService;
import pl.ostoja.access.Right;

/** What was typed into a form and not sent yet. Seen by its author alone. */
@Path("/drafts")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    @Inject
    DraftService drafts;

    @Inject
    ApiJson json;

    /** The fields as they were. */
    public record KeptDraft(Instant savedAt, JsonNode fields) {}

    @GET
    @Operation(value = "What is kept of one's own unsent forms, or of one of them each time it was opened, the latest first", needs = Right.SIGNED_IN)
    public List<DraftRow> own(@QueryParam("form") String form) {
        return form == null ? drafts.own() : drafts.of(form);
    }

    /** 204 if there is none: it may have been sent meanwhile, and finding nothing is no mistake. */
    @GET
    @Path("{key: .+}")
    @Operation(value = "The fields of one unsent form; 204 if nothing is kept", needs = Right.SIGNED_IN)
    public KeptDraft find(@PathParam("key") String key) {
        return drafts.find(key).map(draft -> new KeptDraft(draft.savedAt(), json.tree(draft.body()))).orElse(null);
    }

    @PUT
    @Path("{key: .+}")
    @Operation(value = "Keeps the fields of an unsent form in place of what was kept before", needs = Right.SIGNED_IN)
    public void keep(@PathParam("key") String key, ObjectNode fields) {
        drafts.keep(key, fields.toString());
    }

    @DELETE
    @Path("{key: .+}")
    @Operation(value = "Forgets an unsent form", needs = Right.SIGNED_IN)
    public void remove(@PathParam("key") String key) {
        drafts.remove(key);
    }
}
