package pl.ostoja.web.api.settlement;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.settlement.ClassificationService;
import pl.ostoja.settlement.ClassifiedDetails;
import pl.ostoja.settlement.CorrectClassification;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.RecordClassification;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Where what care costs stands in the budget. */
@Path("/classifications")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClassificationResource {
    @Inject
    ClassificationService classifications;

    @GET
    @Operation(value = "Where categories of costs stand in the budget, the latest first", needs = Right.SEE_SETTLEMENTS)
    public List<ClassifiedDetails> list() {
        return classifications.written();
    }

    @POST
    @Operation(value = "Writes down where a category of costs stands in the budget from a month on", needs = Right.RECORD_COSTS)
    public Response record(RecordClassification command) {
        return Created.at("classifications", classifications.record(command));
    }

    @GET
    @Path("{id}")
    @Operation(value = "Where one category stands", needs = Right.SEE_SETTLEMENTS)
    public ClassifiedDetails read(@PathParam("id") CostFactId fact) {
        return classifications.classification(fact);
    }

    @PUT
    @Path("{id}")
    @Operation(value = "Corrects where a category stands in the budget", needs = Right.RECORD_COSTS)
    public ClassifiedDetails correct(CorrectClassification command) {
        return Conflict.shows(() -> classifications.correct(command), () -> read(command.id()));
    }

    @POST
    @Path("{id}/removal")
    @Operation(value = "Takes away a classification that was written down by mistake", needs = Right.RECORD_COSTS)
    public void remove(@PathParam("id") CostFactId fact, Removal sent) {
        Conflict.guards(() -> classifications.remove(fact, sent.version(), sent.why()), () -> read(fact));
    }
}
