package pl.ostoja.web.api.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Right;
import pl.ostoja.access.TeamId;
import pl.ostoja.placement.ChildFigures;
import pl.ostoja.placement.PlacesFigure;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.reporting.CaseloadFigure;
import pl.ostoja.reporting.DutyFigures;
import pl.ostoja.reporting.FigureService;
import pl.ostoja.reporting.WeekFigures;
import pl.ostoja.settlement.HostedChildren;
import pl.ostoja.settlement.HostedChildrenService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** The work of the centre in numbers, as far as the caller sees the records behind them. */
@Path("/figures")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {
    @Inject
    FigureService figures;

    @Inject
    PlacesService places;

    @Inject
    HostedChildrenService hosting;

    @GET
    @Path("children")
    @Operation(value = "The children in care today by form of care, age, length of care, sex and municipality of origin", needs = Right.SEE_CHILDREN)
    public ChildFigures children() {
        return places.childFigures();
    }

    @GET
    @Path("places")
    @Operation(value = "The places of the active families by form: how many there are, are taken and are free", needs = Right.SEE_FAMILIES)
    public List<PlacesFigure> places() {
        return places.placesFigures();
    }

    @GET
    @Path("hosted-children")
    @Operation(value = "For how many children of the county's families other counties pay, against all places: what courts ask (KPC art. 579²)", needs = Right.SEE_SETTLEMENTS)
    public HostedAnswer hosted() {
        return HostedAnswer.of(hosting.today());
    }

    /**
     * The numbers with what follows from them.
     *
     * @param share in per cent, nothing where there are no places
     */
    public record HostedAnswer(LocalDate day, long children, long undecided, long places, BigDecimal share, BigDecimal limit, boolean needsConsent) {
        static HostedAnswer of(HostedChildren hosted) {
            return new HostedAnswer(
                    hosted.day(), hosted.children(), hosted.undecided(), hosted.places(), hosted.share(), hosted.limit(), hosted.needsConsent());
        }
    }

    @GET
    @Path("caseloads")
    @Operation(value = "Families of coordinators and assistants against the most that the law allows", needs = Right.SEE_DUTIES)
    public List<CaseloadFigure> caseloads() {
        return figures.caseloads();
    }

    @GET
    @Path("weeks")
    @Operation(value = "What falls due in the next eight weeks against the hours of those who do it: of all, one person or one team", needs = Right.SEE_DUTIES)
    public WeekFigures weeks(@QueryParam("worker") AccountId worker, @QueryParam("team") TeamId team) {
        return figures.weeks(worker, team);
    }

    @GET
    @Path("duties")
    @Operation(value = "What is owed by kind, team and worker, and what was done in time of the duties of the last twelve months", needs = Right.SEE_DUTIES)
    public DutyFigures duties() {
        return figures.duties();
    }
}
