package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Right;
import pl.ostoja.access.TeamDetails;
import pl.ostoja.access.TeamId;
import pl.ostoja.access.TeamService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;

/** Teams and who belongs to them. */
@Path("/teams")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource {
    @Inject
    TeamService teams;

    /** A new team. */
    public record NewTeam(@NotBlank @Size(max = 200) String name) {}

    /** Another name for the same team. */
    public record Renaming(@NotBlank @Size(max = 200) String name, long version) {}

    /** Somebody joins. */
    public record Joining(@NotNull AccountId account, @NotNull LocalDate since) {}

    /** @param lastDay in the team; null to leave at once, so that today is not one of them any more */
    public record Leaving(LocalDate lastDay) {}

    @GET
    @Operation(value = "The teams of the centre with their people of today and those still to come", needs = {Right.MANAGE_TEAMS, Right.MANAGE_CASELOADS})
    public List<TeamDetails> list() {
        return teams.teams();
    }

    @POST
    @Operation(value = "Makes a team", needs = Right.MANAGE_TEAMS)
    public Response create(NewTeam sent) {
        return Created.at("teams", teams.create(sent.name()));
    }

    @GET
    @Path("{team}")
    @Operation(value = "One team", needs = {Right.MANAGE_TEAMS, Right.MANAGE_CASELOADS})
    public TeamDetails read(@PathParam("team") TeamId team) {
        return teams.teams().stream().filter(each -> each.id().equals(team)).findFirst().orElseThrow(NotFound::new);
    }

    @PUT
    @Path("{team}")
    @Operation(value = "Renames a team", needs = Right.MANAGE_TEAMS)
    public TeamDetails rename(@PathParam("team") TeamId team, Renaming sent) {
        return Conflict.shows(() -> teams.rename(team, sent.name(), sent.version()), () -> read(team));
    }

    @POST
    @Path("{team}/members")
    @Operation(value = "Lets somebody join a team", needs = Right.MANAGE_TEAMS)
    public TeamDetails join(@PathParam("team") TeamId team, Joining sent) {
        teams.join(team, sent.account(), sent.since());
        return read(team);
    }

    @POST
    @Path("{team}/members/{membership}/end")
    @Operation(value = "Lets somebody leave a team, at once or after a last day", needs = Right.MANAGE_TEAMS)
    public TeamDetails leave(@PathParam("team") TeamId team, @PathParam("membership") UUID membership, Leaving sent) {
        if (sent.lastDay() == null) {
            teams.leaveAtOnce(team, membership);
        } else {
            teams.leave(team, membership, sent.lastDay());
        }
        return read(team);
    }
}
