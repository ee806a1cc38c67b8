package pl.ostoja.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.court.FilingDetails;
import pl.ostoja.court.CourtService;
import pl.ostoja.shared.NotFound;

/** All filings about a child, the latest first: {@code /court/list?child=…}. */
@Named
@RequestScoped
public class FilingsPage {
    @Inject CourtService service;
    @Inject ChildService children;

    private ChildId child;
    private ChildDetails details;
    private List<FilingDetails> filings;

    public void load() {
        if (child == null) {
            throw new NotFound();
        }
        details = children.details(child);
        filings = service.of(child);
    }

    public List<FilingDetails> getFilings() {
        return filings;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
