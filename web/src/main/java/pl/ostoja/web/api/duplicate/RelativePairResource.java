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
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.duplicate.DuplicateState;
import pl.ostoja.duplicate.LikelyPerson;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.duplicate.PersonPair;
import pl.ostoja.duplicate.PersonPairService;
import pl.ostoja.duplicate.TellPersonsApart;
import pl.ostoja.duplicate.ToldApartDetails;
import pl.ostoja.duplicate.ToldApartId;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Relatives of children who seem to stand twice in the register. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RelativePairResource {
    @Inject
    PersonPairService pairs;

    @Inject
    LikelyPersonService persons;

    @POST
    @Path("likely-relatives")
    @Operation(value = "Relatives of children in the register who may be the person that is about to be written down", needs = Right.EDIT_CHILDREN)
    public List<LikelyPerson> likely(PersonData person) {
        return persons.likely(person);
    }

    @GET
    @Path("duplicate-relatives")
    @Operation(value = "Pairs of relatives of children who are likely one person", needs = Right.SEE_CHILDREN)
    public Page<PersonPair> list(@QueryParam("state") DuplicateState state, @BeanParam ListRequest request) {
        return pairs.list(state, request.page());
    }

    @GET
    @Path("relatives-told-apart")
    @Operation(value = "Two relatives beside each other, with the decision that they are two persons if somebody has taken it", needs = Right.SEE_CHILDREN)
    public PersonPair pair(@QueryParam("one") PersonId one, @QueryParam("other") PersonId other) {
        return pairs.pair(one, other);
    }

    @POST
    @Path("relatives-told-apart")
    @Operation(value = "Decides that two relatives are two persons; the identifier of the decision is made by the client", needs = Right.EDIT_CHILDREN)
    public Response tellApart(TellPersonsApart command) {
        return Created.at("relatives-told-apart", pairs.tellApart(command));
    }

    @GET
    @Path("relatives-told-apart/{id}")
    @Operation(value = "One decision that two relatives are two persons", needs = Right.SEE_CHILDREN)
    public ToldApartDetails read(@PathParam("id") ToldApartId apart) {
        return pairs.details(apart);
    }

    @POST
    @Path("relatives-told-apart/{id}/removal")
    @Operation(value = "Takes back a decision: the two are shown again if they still look alike", needs = Right.EDIT_CHILDREN)
    public void takeBack(@PathParam("id") ToldApartId apart, Removal sent) {
        Conflict.guards(() -> pairs.takeBack(apart, sent.version(), sent.why()), () -> pairs.details(apart));
    }
}
