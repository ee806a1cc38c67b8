package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.ExemptionDetails;
import pl.ostoja.qualification.ExemptionId;
import pl.ostoja.web.faces.Messages;

/** An exemption is taken back: {@code /qualification/take-back?exemption=…}. */
@Named
@ViewScoped
public class TakeBackPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject CheckService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    private ExemptionId exemption;
    private ExemptionDetails row;
    private FamilyFile file;
    private String reason;

    public void load() {
        row = service.exemption(exemption);
        file = places.file(row.family());
    }

    public String takeBack() {
        service.takeBack(exemption, row.version(), reason);
        messages.done("qualification.exemption.takenBack");
        return "/qualification/details?faces-redirect=true&family=" + row.family();
    }

    public ExemptionDetails getRow() {
        return row;
    }

    public FamilyFile getFile() {
        return file;
    }

    public ExemptionId getExemption() {
        return exemption;
    }

    public void setExemption(ExemptionId exemption) {
        this.exemption = exemption;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
