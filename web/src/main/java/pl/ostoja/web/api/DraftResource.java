package pl.ostoja.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import pl.ostoja.access.DraftDetails;
import pl.ostoja.access.DraftService;

/** What was typed into a form and not sent yet. Seen by its author alone. */
@Path("/drafts/{key: .+}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    @Inject
    DraftService drafts;

    @PathParam("key")
    String key;

    /** When it was kept, and the fields as they were; 204 if there is none. */
    @GET
    public Response find() {
        return drafts.find(key).map(draft -> Response.ok(json(draft)).build()).orElseGet(() -> Response.noContent().build());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(String fields) {
        try {
            drafts.keep(key, object(fields).toString());
            return Response.noContent().build();
        } catch (JsonException | IllegalStateException e) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }

    @DELETE
    public void remove() {
        drafts.remove(key);
    }

    private static String json(DraftDetails draft) {
        return Json.createObjectBuilder().add("savedAt", draft.savedAt().toString()).add("fields", object(draft.body())).build().toString();
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
