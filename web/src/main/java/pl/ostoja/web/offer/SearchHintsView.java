package pl.ostoja.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.offer.RequestService;
import pl.ostoja.offer.SearchHints;

/** On the first page: which searches for a place stand still. Asked once for a page, of whoever can move them. */
@Named
@RequestScoped
public class SearchHintsView {
    private static final SearchHints NONE = new SearchHints(0, 0, 0);

    @Inject RequestService service;
    @Inject CurrentCaller caller;

    private SearchHints hints;

    public SearchHints getHints() {
        if (hints == null) {
            hints = caller.get().may(Right.PLACE_CHILDREN) && caller.get().centre() != null ? service.hints() : NONE;
        }
        return hints;
    }
}
