package pl.ostoja.web.settlement;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;

/**
 * A page on which a fact about the costs of one child is corrected.
 *
 * @param <R> what a service tells of the fact
 */
public abstract class CorrectFactPage<R extends Record & Serializable> extends CorrectionPage<R> {
    private static final long serialVersionUID = 1L;

    @Inject ChildService children;

    private ChildDetails details;

    final void isAbout(ChildId child) {
        details = children.details(child);
    }

    @Override
    String saved() {
        return to(getHome() + "?child=" + details.id(), "settlement.saved");
    }

    @Override
    public String getHome() {
        return "/settlement/costs";
    }

    public ChildDetails getDetails() {
        return details;
    }
}
