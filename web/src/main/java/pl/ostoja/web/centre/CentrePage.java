package pl.ostoja.web.centre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.centre.CentreDetails;
import pl.ostoja.centre.CentreId;
import pl.ostoja.installation.CentreService;
import pl.ostoja.web.faces.Query;

/** One centre: its contacts, hats and municipalities with their days. Without an id in the address it is the user's own. */
@Named
@RequestScoped
public class CentrePage {
    @Inject CentreService service;
    @Inject CurrentCaller caller;
    @Inject Query query;

    private CentreDetails details;

    public CentreDetails getDetails() {
        if (details == null) {
            details = service.details(query.text("centre") == null ? caller.centre() : new CentreId(query.id("centre")));
        }
        return details;
    }

    public boolean isChangeable() {
        return caller.get().may(Right.MANAGE_CENTRES);
    }
}
