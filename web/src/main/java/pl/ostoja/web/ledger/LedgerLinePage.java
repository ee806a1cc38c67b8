package pl.ostoja.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.ledger.BookedLine;
import pl.ostoja.ledger.LedgerLineId;
import pl.ostoja.ledger.LedgerViewService;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Query;

/** One line of the ledger, as it was booked: {@code /ledger/line?line=…}. */
@Named
@RequestScoped
public class LedgerLinePage {
    @Inject LedgerViewService service;
    @Inject ChildService children;
    @Inject Query query;

    private BookedLine line;
    private ChildDetails details;

    public BookedLine getLine() {
        if (line == null) {
            line = service.line(new LedgerLineId(query.id("line")));
        }
        return line;
    }

    public ChildDetails getDetails() {
        if (details == null) {
            details = children.details(getLine().child());
        }
        return details;
    }
}
