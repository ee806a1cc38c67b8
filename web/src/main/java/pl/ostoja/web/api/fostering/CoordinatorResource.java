package pl.ostoja.web.api.fostering;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.CoordinatedFamily;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.HandOverFamilies;
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

    @GET
    @Path("room")
    @Operation(value = "The same, and how many families one of them may have", needs = Right.SEE_FAMILIES)
    public CaseloadRoom room() {
        return coordinators.room();
    }

    @GET
    @Path("{coordinator}/families")
    @Operation(value = "The families for which somebody is appointed today, as far as the caller sees them", needs = Right.MANAGE_CASELOADS)
    public List<CoordinatedFamily> families(@PathParam("coordinator") AccountId coordinator) {
        return coordinators.coordinated(coordinator);
    }

    @POST
    @Path("hand-overs")
    @Operation(value = "Families get another coordinator, all of them or none; the identifiers of the new appointments are made by the client", needs = Right.MANAGE_CASELOADS)
    public void handOver(HandOverFamilies command) {
        coordinators.handOver(command);
    }
}
