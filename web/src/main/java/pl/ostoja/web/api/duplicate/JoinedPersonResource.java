package pl.ostoja.web.api.duplicate;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.duplicate.EntriesToJoin;
import pl.ostoja.duplicate.JoinPersons;
import pl.ostoja.duplicate.JoinedEntry;
import pl.ostoja.duplicate.JoinedPersonService;
import pl.ostoja.duplicate.LikelyPerson;
import pl.ostoja.duplicate.PersonJoinService;
import pl.ostoja.duplicate.TakeBackJoin;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** Two entries of one person, of which one is kept. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JoinedPersonResource {
    @Inject
    PersonJoinService joins;

    @Inject
    JoinedPersonService joined;

    @GET
    @Path("entries-to-join")
    @Operation(value = "Two entries of the register beside each other, with the files in which they stand and in what they differ", needs = Right.EDIT_CHILDREN)
    public EntriesToJoin entries(@QueryParam("one") PersonId one, @QueryParam("other") PersonId other) {
        return joins.entries(one, other);
    }

    @POST
    @Path("joined-persons")
    @Operation(value = "Makes one of two entries of a person: whatever names the one names the other from now on", needs = Right.EDIT_CHILDREN)
    public Response join(JoinPersons command) {
        Conflict.guards(() -> joins.join(command), () -> joins.entries(command.kept(), command.joined()));
        return Created.at("joined-persons", command.kept());
    }

    @GET
    @Path("joined-persons")
    @Operation(value = "Entries that were joined to another one of the same person, the latest first", needs = Right.SEE_CHILDREN)
    public Page<JoinedEntry> joined(@BeanParam ListRequest request) {
        return joined.list(request.page());
    }

    @GET
    @Path("joined-persons/{joined}/joining")
    @Operation(value = "To which entry one was joined, and when; missing for one that was not", needs = Right.EDIT_CHILDREN)
    public JoinedEntry joining(@PathParam("joined") PersonId person) {
        return joined.entry(person);
    }

    @POST
    @Path("joined-persons/{joined}/removal")
    @Operation(value = "Takes back that two entries were joined, as long as nothing of what was moved has been changed since", needs = Right.EDIT_CHILDREN)
    public void takeBack(TakeBackJoin command) {
        joined.takeBack(command);
    }

    @GET
    @Path("joined-persons/{joined}")
    @Operation(value = "The entry that is kept of a person, also by the identifier of one that was joined to it", needs = Right.SEE_CHILDREN)
    public LikelyPerson kept(@PathParam("joined") PersonId person) {
        return joins.kept(person);
    }
}
