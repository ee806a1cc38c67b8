package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FamilyCostDetails;
import pl.ostoja.settlement.FamilyCostService;
import pl.ostoja.settlement.RecordFamilyCost;
import pl.ostoja.web.faces.Messages;

/** What a family costs every month, for its children to share: {@code /settlement/family-costs?family=…}. */
@Named
@ViewScoped
public class FamilyCostsPage implements Serializable {
    static final String AT = "/settlement/family-costs";

    private static final long serialVersionUID = 1L;

    @Inject FamilyCostService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private final FamilyCostForm form = new FamilyCostForm();
    private FosterFamilyId family;
    private transient FamilyFile file;
    private transient List<FamilyCostDetails> costs;

    public void load() {
        getFile();
    }

    public String record() {
        service.record(new RecordFamilyCost(id, family, form.content()));
        messages.done("settlement.saved");
        return AT + "?faces-redirect=true&family=" + family;
    }

    public FamilyFile getFile() {
        if (file == null) {
            file = places.file(family);
        }
        return file;
    }

    public List<FamilyCostDetails> getCosts() {
        if (costs == null) {
            costs = service.of(family);
        }
        return costs;
    }

    public FamilyCostForm getForm() {
        return form;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }
}
