package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.fostering.FosterFamilyService;

/** Takes a record out of sight that was made by mistake. */
@Named
@ViewScoped
public class RemoveFamilyPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject FosterFamilyService service;

    private String reason;

    public String remove() {
        service.remove(getFamily(), reason, getFile().details().version());
        messages.done("fostering.remove.done");
        return "/fostering/list?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
