package pl.ostoja.web.api.assistance;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AddMember;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.CaseMemberRow;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Who belongs to a family that an assistant works with. */
@Path("/assistance/{assistance}/people")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseMemberResource {
    @Inject
    AssistanceService cases;

    /** The last day in the family. */
    public record Leaving(@NotNull LocalDate lastDay, long version) {}

    @POST
    @Operation(value = "Somebody belongs to the family too; the identifier is made by the client", needs = Right.RECORD_ASSISTANCE)
    public Response add(AddMember command) {
        return Created.at("assistance/" + command.assistance() + "/people", cases.addMember(command));
    }

    @GET
    @Path("{member}")
    @Operation(value = "One person in the family", needs = Right.SEE_ASSISTANCE)
    public CaseMemberRow read(@PathParam("assistance") AssistanceCaseId id, @PathParam("member") CaseMemberId member) {
        return cases.details(id).members().stream().filter(row -> row.id().equals(member)).findFirst().orElseThrow(NotFound::new);
    }

    @POST
    @Path("{member}/end")
    @Operation(value = "Somebody has left the family", needs = Right.RECORD_ASSISTANCE)
    public CaseMemberRow leave(@PathParam("assistance") AssistanceCaseId id, @PathParam("member") CaseMemberId member, Leaving sent) {
        return Conflict.shows(() -> cases.endMember(member, sent.lastDay(), sent.version()), () -> read(id, member));
    }

    @POST
    @Path("{member}/removal")
    @Operation(value = "Takes away somebody who was written down by mistake", needs = Right.RECORD_ASSISTANCE)
    public void remove(@PathParam("assistance") AssistanceCaseId id, @PathParam("member") CaseMemberId member, Removal sent) {
        Conflict.guards(() -> cases.removeMember(member, sent.version(), sent.why()), () -> read(id, member));
    }
}
