package pl.ostoja.web.faces;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import pl.ostoja.web.http.NonceRequest;

/** Lets a view that is shown again as a full page go on with the fresh nonce of {@link NonceRequest}. */
public class FreshNonce implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // The view is not there yet.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var view = context.getViewRoot();
        if (view != null && context.isPostback() && !view.isTransient() && !context.getPartialViewContext().isAjaxRequest()) {
            view.getViewMap().put(NonceRequest.NAME, context.getExternalContext().getRequestParameterMap().get(NonceRequest.NAME));
        }
    }
}
