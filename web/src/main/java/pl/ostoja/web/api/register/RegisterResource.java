package pl.ostoja.web.api.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.register.EnterChild;
import pl.ostoja.register.EnterFamily;
import pl.ostoja.register.RegisterEntryDetails;
import pl.ostoja.register.RegisterEntryId;
import pl.ostoja.register.RegisterService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What the central register wants of children and foster families, and what was entered there. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {
    @Inject
    RegisterService register;

    @GET
    @Path("children/{child}/register-sheet")
    @Operation(value = "What the central register wants of a child, in the order of art. 38d(3); whole numbers of persons only with the right to histories", needs = Right.SEE_CHILDREN)
    public SheetAnswer child(@PathParam("child") ChildId child) {
        return SheetAnswer.of(register.child(child).sheet());
    }

    @POST
    @Path("children/{child}/register-entries")
    @Operation(value = "Marks sections of the child's sheet as entered in the central register; the identifier is made by the client", needs = Right.EDIT_CHILDREN)
    public Response enterChild(EnterChild command) {
        return Created.at("register-entries", register.enterChild(command));
    }

    @GET
    @Path("families/{family}/register-sheet")
    @Operation(value = "What the central register wants of a foster family, in the order of art. 38d(6) or (7)", needs = Right.SEE_FAMILIES)
    public SheetAnswer family(@PathParam("family") FosterFamilyId family) {
        return SheetAnswer.of(register.family(family).sheet());
    }

    @POST
    @Path("families/{family}/register-entries")
    @Operation(value = "Marks sections of the family's sheet as entered in the central register; the identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response enterFamily(EnterFamily command) {
        return Created.at("register-entries", register.enterFamily(command));
    }

    @GET
    @Path("register-entries/{id}")
    @Operation(value = "One entry in the central register", needs = {Right.SEE_CHILDREN, Right.SEE_FAMILIES})
    public RegisterEntryDetails read(@PathParam("id") RegisterEntryId entry) {
        return register.entry(entry);
    }

    @POST
    @Path("register-entries/{id}/removal")
    @Operation(value = "Takes back an entry that was marked by mistake", needs = {Right.EDIT_CHILDREN, Right.EDIT_FAMILIES})
    public void takeBack(@PathParam("id") RegisterEntryId entry, Removal sent) {
        Conflict.guards(() -> register.takeBack(entry, sent.version(), sent.why()), () -> register.entry(entry));
    }
}
