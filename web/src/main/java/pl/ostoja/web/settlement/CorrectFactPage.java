package pl.ostoja.web.settlement;

import jakarta.inject.Inject;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;

/** A page on which a fact about the costs of one child is corrected. */
public abstract class CorrectFactPage extends CorrectionPage {
    private static final long serialVersionUID = 1L;

    @Inject ChildService children;

    private ChildDetails details;

    final void isAbout(ChildId child) {
        details = children.details(child);
    }

    final String saved() {
        return saved("&child=" + details.id());
    }

    @Override
    public String getHome() {
        return "/settlement/costs";
    }

    public ChildDetails getDetails() {
        return details;
    }
}
