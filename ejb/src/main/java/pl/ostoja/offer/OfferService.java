package pl.ostoja.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.facility.FacilityFile;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.Policy;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.GroupAnswer;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HoldService;
import pl.ostoja.placement.Holds;
import pl.ostoja.placement.KeepPlaces;
import pl.ostoja.placement.MatchingService;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.NotFound;

/** Whom the place is asked of, what they answer, which places are kept, and what broke down. */
@Stateless
public class OfferService {
    private static final System.Logger LOG = System.getLogger(OfferService.class.getName());

    @Inject
    Requests requests;

    @Inject
    RequestLists lists;

    @Inject
    OfferLabels labels;

    @Inject
    MatchingService matching;

    @Inject
    FacilityService facilities;

    @Inject
    FacilityAnswers institutions;

    @Inject
    HoldService keeping;

    @Inject
    Holds holds;

    @Inject
    CurrentPolicies policies;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What every family answers, the best first: those who may take all the children, those who may with consents, and of the others what stands in the way. */
    @Allowed(Right.PLACE_CHILDREN)
    public List<GroupAnswer> ranking(RequestId id) {
        return ranked(requests.find(id));
    }

    /** What is known of an institution that could be asked, and what speaks against it. */
    @Allowed(Right.PLACE_CHILDREN)
    public FacilityAnswer institution(RequestId id, @NotNull FacilityId facility) {
        PlaceRequest request = requests.find(id);
        return institutions.of(facilities.file(facility, null), children(request), request.content().from(today()), ranked(request));
    }

    @Allowed(Right.SEE_CHILDREN)
    public OfferDetails details(OfferId id) {
        return shown(requests.offer(id));
    }

    /** Writing down the same offer again changes nothing. */
    @Allowed(Right.PLACE_CHILDREN)
    public OfferId make(@Valid MakeOffer command) {
        PlaceRequest request = requests.locked(command.request());
        if (!requests.isKnown(command.id(), PlaceOffer.class)) {
            OfferRules.checkAsking(lists.state(request, today()), isAsked(command), command.answerBy(), today());
            requests.add(new PlaceOffer(caller.centre(), command, today(), caller.get().name(), known(request, command)));
            requests.changed(command.request());
            LOG.log(System.Logger.Level.INFO, "offer {0} of request {1} made", command.id(), command.request());
        }
        return command.id();
    }

    @Allowed(Right.PLACE_CHILDREN)
    public void answer(@Valid AnswerOffer command) {
        PlaceOffer offer = current(command.offer(), command.version());
        OfferRules.checkAnswer(command, offer, today());
        OfferRules.checkTaken(command, children(requests.find(offer.request())));
        offer.answer(command);
        command.taken().forEach(child -> requests.add(new AcceptedChild(caller.centre(), command.offer(), child)));
        requests.changed(offer.request());
        LOG.log(System.Logger.Level.INFO, "offer {0}: {1}", command.offer(), command.answer());
    }

    /** Keeps the places for all the children, or for none (PLC-71). */
    @Allowed(Right.PLACE_CHILDREN)
    public void reserve(@Valid ReservePlaces command) {
        PlaceOffer offer = current(command.offer(), command.version());
        PlaceRequest request = requests.find(offer.request());
        OfferRules.checkReserving(shown(offer).state(), lists.state(request, today()), command.until(), today(), longestDays());
        KeepPlaces places = new KeepPlaces(
                offer.id().value(), children(request), request.content().from(today()), request.content().basis(), command.until(), offer.consents());
        if (offer.family() == null) {
            facilities.keep(places, offer.facility());
        } else {
            keeping.keep(places, offer.family());
        }
        requests.changed(offer.request());
    }

    @Allowed(Right.PLACE_CHILDREN)
    public void giveUp(OfferId id, long version, @NotBlank String why) {
        PlaceOffer offer = current(id, version);
        keeping.withdraw(offer.id().value(), why);
        requests.changed(offer.request());
    }

    @Allowed(Right.PLACE_CHILDREN)
    public void disrupt(@Valid DisruptOffer command) {
        PlaceOffer offer = current(command.offer(), command.version());
        List<HeldFacts> held = holds.of(List.of(offer.id().value()));
        OfferRules.checkDisruption(shown(offer).state(), held, command.on(), today());
        offer.disrupt(command.on(), command.by(), command.reason().strip());
        trail.because(command.reason());
        requests.changed(offer.request());
    }

    /** Takes away an offer that was written down by mistake. */
    @Allowed(Right.PLACE_CHILDREN)
    public void remove(OfferId id, long version, @NotBlank String why) {
        PlaceOffer offer = current(id, version);
        OfferRules.checkRemovable(holds.of(List.of(id.value())).isEmpty());
        removals.remove(offer, version, why);
        requests.changed(offer.request());
    }

    /** Locked before it is read, so that what is read is what the one before has left. */
    private PlaceOffer current(OfferId id, long version) {
        requests.locked(requests.requestOf(id));
        PlaceOffer offer = requests.offer(id);
        EditConflict.refuseUnlessCurrent(version, offer.version());
        return offer;
    }

    private int longestDays() {
        return policies.of(caller.centre(), today()).get(Policy.RESERVATION_LONGEST_D);
    }

    private OfferDetails shown(PlaceOffer offer) {
        List<HeldFacts> held = holds.of(List.of(offer.id().value()));
        return labels.details(List.of(offer), Map.of(offer.id().value(), held), today()).getFirst();
    }

    private boolean isAsked(MakeOffer command) {
        return requests.offers(command.request()).stream()
                .filter(offer -> command.family() == null ? command.facility().equals(offer.facility()) : command.family().equals(offer.family()))
                .anyMatch(offer -> offer.answer() == null && !today().isAfter(offer.answerBy()));
    }

    /** Refuses a family that may not take the children. */
    private Explanation known(PlaceRequest request, MakeOffer command) {
        if (command.facility() != null) {
            FacilityFile file = facilities.file(command.facility(), null);
            OfferRules.checkWorking(file.details(), request.content().from(today()));
            return OfferRules.known(institutions.of(file, children(request), request.content().from(today()), ranked(request)));
        }
        List<GroupAnswer> all = ranked(request);
        int place = IntStream.range(0, all.size())
                .filter(i -> all.get(i).first().family().equals(command.family()))
                .findFirst()
                .orElseThrow(NotFound::new);
        OfferRules.checkSuitable(all.get(place));
        return OfferRules.known(all.get(place), place + 1, all.size());
    }

    private List<GroupAnswer> ranked(PlaceRequest request) {
        return matching.whereCouldTheyLive(children(request), request.content().from(today()), request.content().basis(), request.content().town());
    }

    private List<ChildId> children(PlaceRequest request) {
        return requests.children(List.of(request.id())).get(request.id()).stream().map(ChildNamed::child).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
