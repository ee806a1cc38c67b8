package pl.ostoja.web.api.offer;

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
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.fostering.Distance;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Kilometres;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.offer.CorrectRequest;
import pl.ostoja.offer.FacilityAnswer;
import pl.ostoja.offer.OfferService;
import pl.ostoja.offer.OpenRequest;
import pl.ostoja.offer.RequestDetails;
import pl.ostoja.offer.RequestFilter;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.RequestRow;
import pl.ostoja.offer.RequestService;
import pl.ostoja.offer.RequestSort;
import pl.ostoja.offer.RequestState;
import pl.ostoja.offer.SearchHint;
import pl.ostoja.offer.SearchHints;
import pl.ostoja.offer.SplitRequest;
import pl.ostoja.offer.Urgency;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Finding;
import pl.ostoja.placement.GroupAnswer;
import pl.ostoja.placement.PlaceAnswer;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Places that are looked for. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlaceRequestResource {
    @Inject
    RequestService requests;

    @Inject
    OfferService offers;

    /**
     * What one family answers for all the children of a request.
     *
     * @param limit places the law allows, null if it states no limit
     * @param kin whether a carer is an ascendant or a sibling of each child
     * @param nearness to where the children come from, or to the town that is asked for; null if it is not known
     * @param kilometres there, as the crow flies; null if it is not known where one of the two lies
     * @param toSchool to the school that is the farthest; null if none is known
     * @param kilometresToSchool there, as the crow flies; null if it is not known where one of the two lies
     */
    public record RankedFamily(
            FosterFamilyId family,
            String fileNumber,
            String label,
            String place,
            WhereToLive.Verdict verdict,
            int taken,
            Integer limit,
            boolean kin,
            int siblingsThere,
            Nearness nearness,
            Kilometres kilometres,
            Nearness toSchool,
            Kilometres kilometresToSchool,
            List<Finding> reasons,
            List<Finding> remarks) {
        static RankedFamily of(GroupAnswer answer) {
            PlaceAnswer first = answer.first();
            Distance school = answer.toSchool();
            return new RankedFamily(
                    first.family(), first.fileNumber(), first.label(), first.place(), answer.verdict(), first.taken(), first.limit(), answer.kin(),
                    answer.siblingsThere(), first.distance().grade(), first.distance().kilometres(), school.grade(), school.kilometres(), answer.reasons(), answer.remarks());
        }
    }

    @GET
    @Path("place-requests")
    @Operation(value = "Places that are looked for", needs = Right.SEE_CHILDREN)
    public Page<RequestRow> list(
            @QueryParam("q") String text,
            @QueryParam("state") RequestState state,
            @QueryParam("urgency") Urgency urgency,
            @QueryParam("hint") SearchHint hint,
            @QueryParam("child") ChildId child,
            @BeanParam ListOrder order,
            @BeanParam ListRequest request) {
        return requests.list(new RequestFilter(text, state, urgency, hint, child), order.by(RequestSort.NEEDED), order.isDescending(), request.page());
    }

    @GET
    @Path("place-requests/hints")
    @Operation(value = "How many searches stand still: not answered in time, places kept for few more days, places that waited for nobody", needs = Right.PLACE_CHILDREN)
    public SearchHints hints() {
        return requests.hints();
    }

    @GET
    @Path("children/{child}/place-requests")
    @Operation(value = "Requests for a child that nobody has withdrawn, the latest first", needs = Right.SEE_CHILDREN)
    public List<RequestId> ofChild(@PathParam("child") ChildId child) {
        return requests.of(child);
    }

    @POST
    @Path("place-requests")
    @Operation(value = "Looks for a place for a child or for brothers and sisters together; its identifier is made by the client", needs = Right.PLACE_CHILDREN)
    public Response open(OpenRequest command) {
        return Created.at("place-requests", requests.open(command));
    }

    @GET
    @Path("place-requests/{request}")
    @Operation(value = "One request with all who were asked", needs = Right.SEE_CHILDREN)
    public RequestDetails read(@PathParam("request") RequestId request) {
        return requests.details(request);
    }

    @PUT
    @Path("place-requests/{request}")
    @Operation(value = "Changes what place is looked for", needs = Right.PLACE_CHILDREN)
    public RequestDetails correct(CorrectRequest command) {
        return Conflict.shows(() -> requests.correct(command), () -> requests.details(command.request()));
    }

    @GET
    @Path("place-requests/{request}/ranking")
    @Operation(value = "What every family answers, the best first, with what stands in the way of the others", needs = Right.PLACE_CHILDREN)
    public List<RankedFamily> ranking(@PathParam("request") RequestId request) {
        return offers.ranking(request).stream().map(RankedFamily::of).toList();
    }

    @GET
    @Path("place-requests/{request}/institution")
    @Operation(value = "What is known of an institution that could be asked, and what speaks against it", needs = Right.PLACE_CHILDREN)
    public FacilityAnswer institution(@PathParam("request") RequestId request, @QueryParam("facility") FacilityId facility) {
        return offers.institution(request, facility);
    }

    @POST
    @Path("place-requests/{request}/split")
    @Operation(value = "A place for some of the brothers and sisters is looked for apart, with the reason; the identifier of their request is made by the client", needs = Right.PLACE_CHILDREN)
    public Response split(SplitRequest command) {
        Conflict.guards(() -> requests.split(command), () -> requests.details(command.request()));
        return Created.at("place-requests", command.id());
    }

    @POST
    @Path("place-requests/{request}/withdrawal")
    @Operation(value = "No place is looked for any more", needs = Right.PLACE_CHILDREN)
    public void withdraw(@PathParam("request") RequestId request, Removal sent) {
        Conflict.guards(() -> requests.withdraw(request, sent.version(), sent.why()), () -> requests.details(request));
    }

    @POST
    @Path("place-requests/{request}/removal")
    @Operation(value = "Takes away a request that was written down by mistake", needs = Right.PLACE_CHILDREN)
    public void remove(@PathParam("request") RequestId request, Removal sent) {
        Conflict.guards(() -> requests.remove(request, sent.version(), sent.why()), () -> requests.details(request));
    }
}
