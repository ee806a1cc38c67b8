package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.ExemptionDetails;
import pl.ostoja.qualification.ExemptionId;
import pl.ostoja.web.fostering.FamilyRecordPage;

/** An exemption is taken back: {@code /qualification/take-back?exemption=…}. */
@Named
@ViewScoped
public class TakeBackPage extends FamilyRecordPage<ExemptionDetails> {
    private static final long serialVersionUID = 1L;

    @Inject CheckService service;

    private ExemptionId exemption;

    @Override
    protected ExemptionDetails stored() {
        return service.exemption(exemption);
    }

    @Override
    protected void opened(ExemptionDetails row) {
        isAbout(row.family());
    }

    public String takeBack() {
        service.takeBack(exemption, getRow().version(), getReason());
        return toFamily("/qualification/details", "qualification.exemption.takenBack");
    }

    public ExemptionId getExemption() {
        return exemption;
    }

    public void setExemption(ExemptionId exemption) {
        this.exemption = exemption;
    }
}
