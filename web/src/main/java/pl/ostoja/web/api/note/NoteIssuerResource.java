package pl.ostoja.web.api.note;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.ostoja.access.Right;
import pl.ostoja.note.CounterpartyService;
import pl.ostoja.note.DescribeIssuer;
import pl.ostoja.note.IssuerDetails;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Operation;

/** As whom the centre issues notes. */
@Path("/note-issuer")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoteIssuerResource {
    @Inject
    CounterpartyService counterparties;

    @GET
    @Operation(value = "As whom the centre issues notes, and how it numbers them", needs = Right.SEE_SETTLEMENTS)
    public IssuerDetails read() {
        return counterparties.issuer().orElseThrow(NotFound::new);
    }

    @PUT
    @Operation(value = "Says as whom the centre issues notes; version 0 the first time", needs = Right.ISSUE_NOTES)
    public IssuerDetails describe(DescribeIssuer command) {
        return Conflict.shows(() -> counterparties.describe(command), this::read);
    }
}
