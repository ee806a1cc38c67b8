package pl.ostoja.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.Pesel;
import pl.ostoja.web.faces.Query;

/** The PESEL of the identity bar: its last digits, or all of them once somebody asked for them, which the trail keeps. */
@Named
@RequestScoped
public class PeselView {
    @Inject ChildService service;
    @Inject Query query;

    private String whole;

    /** Whether the address asks for all digits. */
    public boolean isWhole() {
        return "pesel".equals(query.text("show"));
    }

    public String of(ChildDetails child) {
        Pesel pesel = child.person().data().pesel();
        if (pesel == null || !isWhole()) {
            return pesel == null ? "" : pesel.masked();
        }
        if (whole == null) {
            whole = service.pesel(child.id()).digits();
        }
        return whole;
    }
}
