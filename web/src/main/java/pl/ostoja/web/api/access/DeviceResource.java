package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.DeviceRow;
import pl.ostoja.access.Right;
import pl.ostoja.access.SessionService;
import pl.ostoja.web.access.SessionCookies;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** The browsers from which the caller has signed in. For a person at the screen. */
@Path("/devices")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeviceResource {
    @Inject
    SessionService sessions;

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(value = "The browsers from which the account has signed in. Not for tokens", needs = Right.OWN_ACCOUNT)
    public List<DeviceRow> list() {
        return sessions.devices(SessionCookies.device(request).orElse(null));
    }

    @DELETE
    @Path("{device}")
    @Operation(value = "Forgets a browser; the next sign-in from there is one from an unknown device. Not for tokens", needs = Right.OWN_ACCOUNT)
    public void forget(@PathParam("device") UUID device) {
        sessions.forget(device);
    }
}
