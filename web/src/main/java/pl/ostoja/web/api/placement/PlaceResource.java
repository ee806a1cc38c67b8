package pl.ostoja.web.api.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Kilometres;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Finding;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.MatchingService;
import pl.ostoja.placement.PlaceAnswer;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** "Where could this child live?" Every family answers, with reasons. */
@Path("/children/{child}/places")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlaceResource {
    @Inject
    MatchingService matching;

    @Inject
    Clock clock;

    @PathParam("child")
    ChildId child;

    /** Intended first day; today if not said. */
    @QueryParam("from")
    LocalDate from;

    /** Planned leaving day, null if not known. */
    @QueryParam("until")
    LocalDate until;

    /** By order of a court, if not said. */
    @QueryParam("basis")
    LegalBasis basis;

    /**
     * The answer of one family.
     *
     * @param limit places the law allows, null if it states no limit
     * @param kin whether a carer is an ascendant or a sibling of the child
     * @param nearness to where the child comes from; null if it is not known
     * @param kilometres there, as the crow flies; null if it is not known where one of the two lies
     * @param toSchool to the school of the child; null if it is not known
     * @param kilometresToSchool there, as the crow flies; null if it is not known where one of the two lies
     */
    public record Place(
            FosterFamilyId family,
            String fileNumber,
            String label,
            String place,
            FamilyForms forms,
            WhereToLive.Verdict verdict,
            CareForm form,
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
        static Place of(PlaceAnswer answer) {
            return new Place(
                    answer.family(), answer.fileNumber(), answer.label(), answer.place(), answer.forms(), answer.verdict(), answer.form(), answer.taken(),
                    answer.limit(), answer.kin(), answer.siblingsThere(), answer.distance().grade(), answer.distance().kilometres(), answer.toSchool().grade(),
                    answer.toSchool().kilometres(), answer.reasons(), answer.remarks());
        }
    }

    @GET
    @Operation(value = "What every family answers, the best answer first", needs = Right.PLACE_CHILDREN)
    public Page<Place> list(
            @QueryParam("form") FamilyForm form, @QueryParam("verdict") WhereToLive.Verdict verdict, @BeanParam ListRequest list) {
        return matching.whereCouldThisChildLive(question(form, verdict), list.page()).answer().map(Place::of);
    }

    @GET
    @Path("{family}")
    @Operation(value = "What one family answers", needs = Right.PLACE_CHILDREN)
    public Place read(@PathParam("family") FosterFamilyId family) {
        return Place.of(matching.mayLiveWith(question(null, null), family).answer());
    }

    private WhereToLive question(FamilyForm form, WhereToLive.Verdict verdict) {
        return new WhereToLive(child, from == null ? LocalDate.now(clock) : from, until, basis == null ? LegalBasis.COURT_ORDER : basis, form, verdict);
    }
}
