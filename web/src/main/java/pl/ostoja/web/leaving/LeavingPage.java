package pl.ostoja.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.leaving.LeavingDetails;
import pl.ostoja.leaving.LeavingService;
import pl.ostoja.leaving.LeavingStepKind;
import pl.ostoja.placement.ChildId;
import pl.ostoja.web.faces.Query;

/** How one young person leaves care: {@code /leaving/details?child=…}. */
@Named
@RequestScoped
public class LeavingPage {
    @Inject LeavingService service;
    @Inject Query query;

    private LeavingDetails details;

    public LeavingDetails getLeaving() {
        if (details == null) {
            details = service.of(new ChildId(query.id("child")));
        }
        return details;
    }

    public LeavingStepKind[] getKinds() {
        return LeavingStepKind.values();
    }
}
