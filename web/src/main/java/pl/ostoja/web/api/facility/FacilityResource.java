package pl.ostoja.web.api.facility;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import pl.ostoja.access.Right;
import pl.ostoja.facility.CloseFacility;
import pl.ostoja.facility.EditFacility;
import pl.ostoja.facility.FacilityDetails;
import pl.ostoja.facility.FacilityFile;
import pl.ostoja.facility.FacilityFilter;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityRow;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.FacilitySort;
import pl.ostoja.facility.OpenFacility;
import pl.ostoja.facility.PlaceInFacility;
import pl.ostoja.placement.CareForm;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** Institutions in which children live. */
@Path("/facilities")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FacilityResource {
    @Inject
    FacilityService facilities;

    @GET
    @Operation(value = "The institutions with their places as of today", needs = Right.SEE_FAMILIES)
    public Page<FacilityRow> list(
            @QueryParam("q") String text,
            @QueryParam("type") CareForm type,
            @QueryParam("free") Boolean free,
            @QueryParam("closed") Boolean closed,
            @BeanParam ListOrder order,
            @BeanParam ListRequest request) {
        return facilities.list(new FacilityFilter(text, type, free, closed), order.by(FacilitySort.NAME), order.isDescending(), request.page());
    }

    @POST
    @Operation(value = "Writes down an institution; its identifier is made by the client", needs = Right.RECORD_COSTS)
    public Response open(OpenFacility command) {
        return Created.at("facilities", facilities.open(command));
    }

    @GET
    @Path("{facility}")
    @Operation(value = "One institution", needs = Right.SEE_FAMILIES)
    public FacilityDetails read(@PathParam("facility") FacilityId facility) {
        return facilities.details(facility);
    }

    @PUT
    @Path("{facility}")
    @Operation(value = "Corrects what is written down of an institution", needs = Right.RECORD_COSTS)
    public FacilityDetails edit(EditFacility command) {
        return Conflict.shows(() -> facilities.edit(command), () -> facilities.details(command.facility()));
    }

    @PUT
    @Path("{facility}/closing")
    @Operation(value = "Closes an institution in which nobody lives; without a day: it works on", needs = Right.RECORD_COSTS)
    public FacilityDetails close(CloseFacility command) {
        return Conflict.shows(() -> facilities.close(command), () -> facilities.details(command.facility()));
    }

    @GET
    @Path("{facility}/residents")
    @Operation(value = "Who lives there on a day, today if none is given", needs = Right.SEE_FAMILIES)
    public FacilityFile residents(@PathParam("facility") FacilityId facility, @QueryParam("on") LocalDate day) {
        return facilities.file(facility, day);
    }

    @POST
    @Path("{facility}/stays")
    @Operation(value = "Places a child in an institution; the last place is taken once", needs = Right.PLACE_CHILDREN)
    public Response place(PlaceInFacility command) {
        return Created.at("stays", facilities.place(command));
    }
}
