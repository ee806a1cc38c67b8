package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.web.faces.Messages;

/** Takes a record out of sight that was made by mistake. */
@Named
@ViewScoped
public class RemoveFamilyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FosterFamilyService service;
    @Inject Messages messages;

    private FamilyDetails details;
    private FosterFamilyId family;
    private String reason;

    public void load() {
        details = service.details(family);
    }

    public String remove() {
        service.remove(family, reason, details.version());
        messages.done("fostering.remove.done");
        return "/fostering/list?faces-redirect=true";
    }

    public FamilyDetails getDetails() {
        return details;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
