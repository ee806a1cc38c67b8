package pl.ostoja.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.offer.ChildNamed;
import pl.ostoja.offer.OfferState;
import pl.ostoja.offer.RequestFilter;
import pl.ostoja.offer.RequestRow;
import pl.ostoja.offer.RequestService;
import pl.ostoja.offer.RequestSort;
import pl.ostoja.offer.RequestState;
import pl.ostoja.offer.SearchHint;
import pl.ostoja.offer.Urgency;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** The places that are looked for: {@code /offer/list}. */
@Named
@RequestScoped
@Exported(at = "/offer/list", title = "offer.list", kind = "CHILD")
public class RequestsPage implements ExportedList<RequestRow> {
    @Inject RequestService service;
    @Inject Query query;

    private Page<RequestRow> requests;

    public Page<RequestRow> getRequests() {
        if (requests == null) {
            requests = page(query.page());
        }
        return requests;
    }

    @Override
    public Page<RequestRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), RequestSort.NEEDED);
        var filter = new RequestFilter(
                query.text("q"), query.constant("state", RequestState.class), query.constant("urgency", Urgency.class), query.constant("hint", SearchHint.class),
                query.text("child") == null ? null : new ChildId(query.id("child")));
        return service.list(filter, sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<RequestRow>> columns() {
        return List.of(
                new Column<>("offer.children", row -> row.children().stream().map(ChildNamed::name).collect(Collectors.joining(", "))),
                new Column<>("offer.neededOn", row -> row.content().neededOn()),
                new Column<>("offer.urgency", row -> row.content().urgency()),
                new Column<>("offer.town", row -> row.content().town()),
                new Column<>("offer.madeOn", RequestRow::madeOn),
                new Column<>("offer.state", RequestRow::state));
    }

    /** How a state looks. */
    public String tone(RequestState state) {
        return switch (state) {
            case OPEN -> "late";
            case OFFERED -> "soon";
            case RESERVED -> "info";
            case PLACED -> "ok";
            case WITHDRAWN -> "out";
        };
    }

    public String offerTone(OfferState state) {
        return switch (state) {
            case UNANSWERED, EXPIRED, DISRUPTED -> "late";
            case ASKED, PARTLY -> "soon";
            case ACCEPTED, RESERVED -> "info";
            case STARTED -> "ok";
            case DECLINED, WITHDRAWN, ENDED -> "out";
        };
    }

    public String getSort() {
        return query.sort("needed");
    }

    public RequestState[] getStates() {
        return RequestState.values();
    }

    public SearchHint[] getHints() {
        return SearchHint.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }
}
