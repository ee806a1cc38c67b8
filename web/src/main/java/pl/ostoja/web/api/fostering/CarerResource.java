package pl.ostoja.web.api.fostering;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.CarerService;
import pl.ostoja.fostering.EndCarer;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.EditPerson;
import pl.ostoja.web.api.FullPesel;
import pl.ostoja.web.api.Operation;

/** The carers of a family. */
@Path("/families/{family}/carers/{carer}")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CarerResource {
    @Inject
    FosterFamilyService families;

    @Inject
    CarerService carers;

    @PathParam("family")
    FosterFamilyId family;

    @PathParam("carer")
    PersonId carer;

    @GET
    @Operation(value = "One carer of the family", needs = Right.SEE_FAMILIES)
    public PersonDetails read() {
        return families.details(family).carers().stream()
                .map(FamilyDetails.CarerRow::person)
                .filter(person -> person.id().equals(carer))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PUT
    @Operation(value = "Changes who a carer is", needs = Right.EDIT_FAMILIES)
    public PersonDetails edit(EditPerson sent) {
        return Conflict.shows(() -> families.editCarer(family, carer, sent.data(), sent.nameChangedOn(), sent.version()), this::read);
    }

    @POST
    @Path("end")
    @Operation(value = "The carer dies, or cares no more", needs = Right.EDIT_FAMILIES)
    public FamilyDetails end(EndCarer command) {
        carers.end(command);
        return families.details(family);
    }

    @GET
    @Path("pesel")
    @Operation(value = "The whole PESEL of a carer", needs = Right.SEE_FAMILIES)
    public FullPesel pesel() {
        return FullPesel.of(read().data().pesel());
    }
}
