package pl.ostoja.offer;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HoldService;
import pl.ostoja.placement.Holds;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishText;

/** Places that are looked for, and how far the search is. */
@Stateless
public class RequestService {
    private static final System.Logger LOG = System.getLogger(RequestService.class.getName());

    @Inject
    Requests requests;

    @Inject
    RequestLists lists;

    @Inject
    OfferLabels labels;

    @Inject
    Children children;

    @Inject
    Holds holds;

    @Inject
    HoldService keeping;

    @Inject
    Kinships kinships;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_CHILDREN)
    public Page<RequestRow> list(RequestFilter filter, RequestSort sort, boolean descending, PageRequest page) {
        if (filter.child() != null) {
            children.requireVisible(filter.child());
        }
        Page<RequestRow> rows = lists.page(caller.centre(), filter, sort, descending, page, today());
        trail.listed(caller.centre().value(), "CHILD", filter.inWords(), rows.rows().size());
        return rows;
    }

    /** What stands still, for whoever can move it (OFR-10). */
    @Allowed(Right.PLACE_CHILDREN)
    public SearchHints hints() {
        return lists.hints(caller.centre(), today());
    }

    @Allowed(Right.SEE_CHILDREN)
    public RequestDetails details(RequestId id) {
        PlaceRequest request = requests.find(id);
        List<ChildNamed> named = requests.children(List.of(id)).getOrDefault(id, List.of());
        named.forEach(child -> trail.seen(caller.centre().value(), "CHILD", child.child().value(), "place request"));
        List<PlaceOffer> offers = requests.offers(id);
        Map<UUID, List<HeldFacts>> held = holds.of(Requests.ids(offers)).stream().collect(groupingBy(HeldFacts::offer));
        return new RequestDetails(
                id, request.madeOn(), request.content(), lists.state(request, today()), request.withdrawnOn(), request.withdrawnReason(), request.splitFrom(),
                request.splitReason(), named,
                labels.details(offers, held, today()), request.version());
    }

    /** Requests for a child that nobody has withdrawn, the latest first. */
    @Allowed(Right.SEE_CHILDREN)
    public List<RequestId> of(ChildId child) {
        children.visible(child);
        return requests.of(child);
    }

    /** Writing down the same request again changes nothing. */
    @Allowed(Right.PLACE_CHILDREN)
    public RequestId open(@Valid OpenRequest command) {
        children.lockAll(command.children());
        if (!requests.isKnown(command.id(), PlaceRequest.class)) {
            OfferRules.checkNeeded(command.content().neededOn(), today());
            checkTogether(command.children());
            requests.add(new PlaceRequest(command.id(), caller.centre(), today(), command.content()));
            command.children().forEach(child -> requests.add(new RequestedChild(caller.centre(), command.id(), child)));
            requests.changed(command.id());
            LOG.log(System.Logger.Level.INFO, "request {0} for {1} children", command.id(), command.children().size());
        }
        return command.id();
    }

    @Allowed(Right.PLACE_CHILDREN)
    public void correct(@Valid CorrectRequest command) {
        PlaceRequest request = requests.locked(command.request());
        EditConflict.refuseUnlessCurrent(command.version(), request.version());
        if (!command.content().neededOn().equals(request.content().neededOn())) {
            OfferRules.checkNeeded(command.content().neededOn(), today());
        }
        request.correct(command.content());
        requests.changed(command.request());
    }

    /** OFR-9: a place for some is looked for apart from the others. Splitting the same again changes nothing. */
    @Allowed(Right.PLACE_CHILDREN)
    public RequestId split(@Valid SplitRequest command) {
        PlaceRequest request = requests.locked(command.request());
        if (!requests.isKnown(command.id(), PlaceRequest.class)) {
            EditConflict.refuseUnlessCurrent(command.version(), request.version());
            List<RequestedChild> rows = requests.rows(command.request());
            OfferRules.checkSplitting(lists.state(request, today()), rows.stream().map(RequestedChild::child).toList(), command.children());
            requests.add(request.split(command.id(), today(), PolishText.note(command.reason())));
            requests.flush();
            rows.stream().filter(row -> command.children().contains(row.child())).forEach(row -> row.moveTo(command.id()));
            requests.changed(command.request());
            requests.changed(command.id());
            trail.because(command.reason());
            LOG.log(System.Logger.Level.INFO, "request {0} split, {1} for {2} children", command.request(), command.id(), command.children().size());
        }
        return command.id();
    }

    /** OFR-12: no place is looked for any more, and none is kept. */
    @Allowed(Right.PLACE_CHILDREN)
    public void withdraw(RequestId id, long version, @NotBlank String why) {
        PlaceRequest request = requests.locked(id);
        EditConflict.refuseUnlessCurrent(version, request.version());
        request.withdraw(today(), PolishText.note(why));
        requests.offers(id).forEach(offer -> keeping.withdraw(offer.id().value(), why));
        requests.changed(id);
        trail.because(why);
        LOG.log(System.Logger.Level.INFO, "request {0} withdrawn", id);
    }

    /** Takes away a request that was written down by mistake. */
    @Allowed(Right.PLACE_CHILDREN)
    public void remove(RequestId id, long version, @NotBlank String why) {
        PlaceRequest request = requests.locked(id);
        OfferRules.checkRemovable(requests.offers(id).isEmpty());
        removals.remove(request, version, why);
        requests.changed(id);
    }

    private void checkTogether(List<ChildId> together) {
        List<PersonId> persons = together.stream().map(children::personOf).toList();
        if (persons.size() > 1) {
            OfferRules.checkTogether(kinships.of(persons.getFirst()).siblings(), persons.subList(1, persons.size()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
