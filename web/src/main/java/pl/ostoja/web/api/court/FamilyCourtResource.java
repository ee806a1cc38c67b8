package pl.ostoja.web.api.court;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.court.FamilyCourt;
import pl.ostoja.court.FamilyCourtService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** What courts want of the work with a family that has an assistant. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FamilyCourtResource {
    @Inject
    FamilyCourtService court;

    @GET
    @Path("assistance/{family}/court")
    @Operation(value = "Orders, days of reports, requests for opinions and filings of a family, with what has become of each", needs = {Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public FamilyCourt read(@PathParam("family") AssistanceCaseId family) {
        return court.of(family);
    }
}
