package pl.ostoja.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.offer.OfferDetails;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.RequestService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** Who was asked to take the children of a request, and what they answered, as a file. */
@RequestScoped
@Exported(at = "/offer/details", title = "offer.offers", kind = "PLACE_OFFER")
public class OffersList implements ExportedList<OfferDetails> {
    @Inject RequestService service;
    @Inject Query query;
    @Inject Texts texts;

    @Override
    public Page<OfferDetails> page(PageRequest request) {
        return Page.slice(service.details(new RequestId(query.id("request"))).offers(), request);
    }

    @Override
    public List<Column<OfferDetails>> columns() {
        return List.of(
                new Column<>("offer.whom", offer -> offer.label() == null ? texts.of("placement.place.unseen") : offer.label()),
                new Column<>("offer.asked", OfferDetails::madeOn),
                new Column<>("offer.answerBy", OfferDetails::answerBy),
                new Column<>("offer.answeredOn", OfferDetails::answeredOn),
                new Column<>("offer.state", OfferDetails::state));
    }
}
