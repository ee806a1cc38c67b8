package pl.ostoja.web.api.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.CorrectStay;
import pl.ostoja.placement.DocumentTerms;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.ExtendStay;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.PlanStayEnd;
import pl.ostoja.placement.RecordDocuments;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.placement.RecordStayActs;
import pl.ostoja.placement.StayCourseService;
import pl.ostoja.placement.StayDocuments;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayRow;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Where children live. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StayResource {
    @Inject
    PlacementService placements;

    @Inject
    StayCourseService course;

    @GET
    @Path("children/{child}/stays")
    @Operation(value = "All stays of a child, the last one first", needs = Right.SEE_CHILDREN)
    public List<StayRow> list(@PathParam("child") ChildId child) {
        return placements.stays(child);
    }

    @POST
    @Path("children/{child}/stays")
    @Operation(value = "A child comes to live with a foster family", needs = Right.PLACE_CHILDREN)
    public Response place(PlaceChild command) {
        return Created.at("stays", placements.place(command));
    }

    @POST
    @Path("children/{child}/stays-elsewhere")
    @Operation(value = "A child comes to live in an institution, or with people whom the court chose for a time", needs = Right.PLACE_CHILDREN)
    public Response placeElsewhere(PlaceElsewhere command) {
        return Created.at("stays", placements.placeElsewhere(command));
    }

    @GET
    @Path("stays/{stay}")
    @Operation(value = "One stay", needs = Right.SEE_CHILDREN)
    public StayRow read(@PathParam("stay") StayId stay) {
        return placements.stay(stay);
    }

    @PUT
    @Path("stays/{stay}")
    @Operation(value = "Corrects what was recorded of a stay", needs = Right.PLACE_CHILDREN)
    public StayRow correct(CorrectStay command) {
        return Conflict.shows(() -> placements.correct(command), () -> read(command.stay()));
    }

    @PUT
    @Path("stays/{stay}/planned-end")
    @Operation(value = "Plans when a stay is to end, or that it is not known any more", needs = Right.PLACE_CHILDREN)
    public StayRow planEnd(PlanStayEnd command) {
        return Conflict.shows(() -> course.planEnd(command), () -> read(command.stay()));
    }

    @GET
    @Path("stays/{stay}/documents")
    @Operation(value = "What accompanied the child into the stay, and by when the carers get the rest", needs = Right.SEE_CHILDREN)
    public StayDocuments documents(@PathParam("stay") StayId stay) {
        return course.documents(stay);
    }

    @GET
    @Path("document-terms")
    @Operation(value = "By when the carers get what accompanies a child whose placement is planned for a day", needs = Right.SEE_CHILDREN)
    public DocumentTerms plannedDocuments(@QueryParam("on") LocalDate on) {
        return course.plannedDocuments(on);
    }

    @PUT
    @Path("stays/{stay}/documents")
    @Operation(value = "Records all that the carers have by now of what accompanies the child", needs = Right.PLACE_CHILDREN)
    public StayRow recordDocuments(RecordDocuments command) {
        return Conflict.shows(() -> course.record(command), () -> read(command.stay()));
    }

    @PUT
    @Path("stays/{stay}/acts")
    @Operation(value = "Records all that courts and counties did about a stay by now", needs = Right.PLACE_CHILDREN)
    public StayRow recordActs(RecordStayActs command) {
        return Conflict.shows(() -> course.record(command), () -> read(command.stay()));
    }

    @POST
    @Path("stays/{stay}/extension")
    @Operation(value = "Records the consent to a stay beyond its ordinary maximum", needs = Right.PLACE_CHILDREN)
    public StayRow extend(ExtendStay command) {
        return Conflict.shows(() -> placements.extend(command), () -> read(command.stay()));
    }

    @POST
    @Path("stays/{stay}/end")
    @Operation(value = "Ends a stay", needs = Right.PLACE_CHILDREN)
    public StayRow end(EndStay command) {
        return Conflict.shows(() -> placements.end(command), () -> read(command.stay()));
    }

    @POST
    @Path("stays/{stay}/notices")
    @Operation(value = "Records that a notice about a stay was sent", needs = {Right.PLACE_CHILDREN, Right.RECORD_FILINGS})
    public void notice(RecordNotice command) {
        placements.recordNotice(command);
    }

    @POST
    @Path("stays/{stay}/removal")
    @Operation(value = "Takes away a stay that never happened", needs = Right.PLACE_CHILDREN)
    public void remove(@PathParam("stay") StayId stay, Removal sent) {
        Conflict.guards(() -> placements.remove(stay, sent.why(), sent.version()), () -> read(stay));
    }
}
