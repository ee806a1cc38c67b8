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
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.CorrectMember;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.MemberDetails;
import pl.ostoja.fostering.MemberService;
import pl.ostoja.fostering.RecordMember;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Who belongs to the household of a family beside its carers and the children placed there. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdMemberResource {
    @Inject
    MemberService members;

    @POST
    @Path("families/{family}/household-members")
    @Operation(value = "Writes down somebody of the household; its identifier is made by the client", needs = Right.EDIT_FAMILIES)
    public Response record(RecordMember command) {
        return Created.at("household-members", members.record(command));
    }

    @GET
    @Path("household-members/{id}")
    @Operation(value = "Somebody of the household", needs = Right.SEE_FAMILIES)
    public MemberDetails read(@PathParam("id") FamilyFactId id) {
        return members.details(id);
    }

    @PUT
    @Path("household-members/{id}")
    @Operation(value = "Corrects what was written down of somebody of the household", needs = Right.EDIT_FAMILIES)
    public MemberDetails correct(CorrectMember command) {
        return Conflict.shows(() -> members.correct(command), () -> members.details(command.id()));
    }

    @POST
    @Path("household-members/{id}/removal")
    @Operation(value = "Takes away what was written down by mistake of somebody of the household", needs = Right.EDIT_FAMILIES)
    public void remove(@PathParam("id") FamilyFactId id, Removal sent) {
        Conflict.guards(() -> members.remove(id, sent.version(), sent.why()), () -> members.details(id));
    }
}
