package pl.ostoja.web.api.fostering;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** The coordinators of the centre. */
@Path("/coordinators")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CoordinatorResource {
    @Inject
    CoordinatorService coordinators;

    @GET
    @Operation(value = "The coordinators of today with the number of their families, the one with most room first", needs = Right.SEE_FAMILIES)
    public List<CaseloadShare> list() {
        return coordinators.coordinators();
    }
}
