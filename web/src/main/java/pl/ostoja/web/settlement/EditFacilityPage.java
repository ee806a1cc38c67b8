package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.settlement.EditFacility;
import pl.ostoja.settlement.FacilityContent;
import pl.ostoja.settlement.FacilityDetails;
import pl.ostoja.settlement.FacilityId;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** What is written down of an institution, corrected: {@code /settlement/facility?facility=…}. */
@Named
@ViewScoped
public class EditFacilityPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject PriceService service;
    @Inject Messages messages;

    private FacilityId facility;
    private FacilityDetails row;
    private FacilityForm form;

    public void load() {
        row = service.facility(facility);
        form = FacilityForm.of(row.content());
    }

    public String save() {
        service.edit(new EditFacility(facility, row.version(), form.content()));
        messages.done("settlement.saved");
        return PricesPage.AT + "?faces-redirect=true";
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.facility(facility);
        return Differences.between(row.content(), form.content())
                .in("settlement.facility.name", FacilityContent::name)
                .in("settlement.facility.type", FacilityContent::type)
                .in("settlement.facility.county", content -> content.county().value())
                .found();
    }

    public FacilityForm getForm() {
        return form;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public void setFacility(FacilityId facility) {
        this.facility = facility;
    }
}
