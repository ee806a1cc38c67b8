package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Right;
import pl.ostoja.access.SessionRow;
import pl.ostoja.access.SessionService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** Where the caller is signed in. For a person at the screen: a token neither sees nor ends sessions. */
@Path("/sessions")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    SessionService sessions;

    @GET
    @Operation(value = "The own sessions. Not for tokens", needs = Right.OWN_ACCOUNT)
    public List<SessionRow> list() {
        return sessions.own();
    }

    @DELETE
    @Operation(value = "Signs out everywhere, here too, and forgets the known devices. Not for tokens", needs = Right.CHOOSE_PASSWORD)
    public void endAll() {
        sessions.signOutEverywhere();
    }

    @DELETE
    @Path("here")
    @Operation(value = "Signs out here. Not for tokens", needs = Right.CHOOSE_PASSWORD)
    public void endHere() {
        sessions.signOut();
    }

    @DELETE
    @Path("{session}")
    @Operation(value = "Ends one of the own sessions. Not for tokens", needs = Right.OWN_ACCOUNT)
    public void end(@PathParam("session") UUID session) {
        sessions.endOwn(session);
    }
}
