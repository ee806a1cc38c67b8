package pl.ostoja.web.api.fostering;

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
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.fostering.AddCarer;
import pl.ostoja.fostering.CarerService;
import pl.ostoja.fostering.ChangeForms;
import pl.ostoja.fostering.ChangeStanding;
import pl.ostoja.fostering.EditFamily;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.fostering.RegisterFamily;
import pl.ostoja.placement.FamilyFilter;
import pl.ostoja.placement.FamilyPlaces;
import pl.ostoja.placement.FamilyRow;
import pl.ostoja.placement.FamilySort;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** The register of foster families. */
@Path("/families")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FamilyResource {
    @Inject
    FosterFamilyService families;

    @Inject
    CarerService carers;

    @Inject
    PlacesService places;

    @Inject
    HistoryService histories;

    @GET
    @Operation(value = "The foster families whom the caller sees", needs = Right.SEE_FAMILIES)
    public Page<FamilyRow> list(
            @QueryParam("q") String text,
            @QueryParam("form") FamilyForm form,
            @QueryParam("kind") ProfessionalKind kind,
            @QueryParam("standing") FamilyStanding standing,
            @QueryParam("free") Integer free,
            @QueryParam("limited") Boolean limited,
            @QueryParam("ready") Boolean ready,
            @QueryParam("coordinator") AccountId coordinator,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        var filter = new FamilyFilter(text, form, kind, standing, free, limited, ready, coordinator);
        return places.families(filter, order.by(FamilySort.NAME), order.isDescending(), list.page());
    }

    @POST
    @Operation(value = "Registers a foster family", needs = Right.EDIT_FAMILIES)
    public Response register(RegisterFamily command) {
        return Created.at("families", families.register(command));
    }

    @GET
    @Path("{family}")
    @Operation(value = "One family with carers, forms and standing", needs = Right.SEE_FAMILIES)
    public FamilyDetails read(@PathParam("family") FosterFamilyId family) {
        return families.details(family);
    }

    @PUT
    @Path("{family}")
    @Operation(value = "Changes the household", needs = Right.EDIT_FAMILIES)
    public FamilyDetails edit(EditFamily command) {
        return Conflict.shows(() -> families.edit(command), () -> families.details(command.family()));
    }

    @GET
    @Path("{family}/residents")
    @Operation(value = "Who lives with the family and how many places are taken", needs = Right.SEE_FAMILIES)
    public FamilyPlaces residents(@PathParam("family") FosterFamilyId family) {
        return places.file(family).places();
    }

    @POST
    @Path("{family}/forms")
    @Operation(value = "The family holds other forms from a day on", needs = Right.EDIT_FAMILIES)
    public FamilyDetails changeForms(ChangeForms command) {
        families.changeForms(command);
        return families.details(command.family());
    }

    @POST
    @Path("{family}/standings")
    @Operation(value = "The family is suspended, takes children again, or ends its work; no content if the caller coordinated it until then", needs = Right.EDIT_FAMILIES)
    public FamilyDetails changeStanding(ChangeStanding command) {
        return families.changeStanding(command) ? families.details(command.family()) : null;
    }

    @POST
    @Path("{family}/carers")
    @Operation(value = "A husband or wife begins to care too", needs = Right.EDIT_FAMILIES)
    public Response addCarer(AddCarer command) {
        return Created.at("families/" + command.family() + "/carers", carers.add(command));
    }

    @GET
    @Path("{family}/history")
    @Operation(value = "What was changed of the record, or of one fact about it, before and after, the latest first", needs = Right.SEE_HISTORY)
    public Page<HistoryRow> history(@PathParam("family") FosterFamilyId family, @QueryParam("fact") UUID fact, @BeanParam ListRequest list) {
        return fact == null
                ? histories.of(RecordKind.FAMILY, family.value(), list.page())
                : histories.ofPart(RecordKind.FAMILY, family.value(), fact, list.page());
    }

    @POST
    @Path("{family}/removal")
    @Operation(value = "Takes away a record that was made by mistake", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("family") FosterFamilyId family, Removal sent) {
        Conflict.guards(() -> families.remove(family, sent.why(), sent.version()), () -> families.details(family));
    }
}
