package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RestrictionDetails;
import pl.ostoja.access.RestrictionService;
import pl.ostoja.access.Right;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** Who may read one record that only named people see. */
@Path("/restrictions/{kind}/{record}")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RestrictionResource {
    @Inject
    RestrictionService restrictions;

    @PathParam("kind")
    RecordKind kind;

    @PathParam("record")
    UUID record;

    /** From now on only these people see the record. */
    public record Restriction(@NotBlank @Size(max = 2000) String reason, @NotNull Set<AccountId> readers) {}

    /** Why everybody in whose reach it lies sees the record again. */
    public record Lifting(@NotBlank @Size(max = 2000) String reason) {}

    /** One more reader. */
    public record NewReader(@NotNull AccountId account, @NotBlank @Size(max = 2000) String reason) {}

    @GET
    @Operation(value = "Whether a record is restricted and who may read it", needs = Right.RESTRICT_RECORDS)
    public RestrictionDetails read() {
        return restrictions.details(kind, record);
    }

    /** Answers with nothing: who is not among the readers does not see the record any more. */
    @PUT
    @Operation(value = "Restricts a record to its readers", needs = Right.RESTRICT_RECORDS)
    public void restrict(Restriction sent) {
        restrictions.restrict(kind, record, sent.reason(), sent.readers());
    }

    @POST
    @Path("removal")
    @Operation(value = "Lifts the restriction", needs = Right.RESTRICT_RECORDS)
    public RestrictionDetails lift(Lifting sent) {
        restrictions.lift(kind, record, sent.reason());
        return read();
    }

    @POST
    @Path("readers")
    @Operation(value = "Names one more reader", needs = Right.RESTRICT_RECORDS)
    public RestrictionDetails nameReader(NewReader sent) {
        restrictions.nameReader(kind, record, sent.account(), sent.reason());
        return read();
    }

    @DELETE
    @Path("readers/{reader}")
    @Operation(value = "Dismisses a reader at once; the last one stays", needs = Right.RESTRICT_RECORDS)
    public void dismissReader(@PathParam("reader") UUID reader) {
        restrictions.dismissReader(kind, record, reader);
    }
}
