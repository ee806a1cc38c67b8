package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.fostering.AddCarer;
import pl.ostoja.fostering.CarerService;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.web.faces.Messages;

/** A husband or wife begins to care too. */
@Named
@ViewScoped
public class AddCarerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CarerForm carer = new CarerForm();

    @Inject CarerService service;
    @Inject FosterFamilyService families;
    @Inject Messages messages;
    @Inject Clock clock;

    private FosterFamilyId family;
    private FamilyDetails details;
    private boolean spouses;
    private LocalDate since;

    public void load() {
        details = families.details(family);
        since = LocalDate.now(clock);
    }

    public String add() {
        service.add(new AddCarer(family, carer.entry(), spouses, since));
        messages.done("fostering.carer.added");
        return "/fostering/details?faces-redirect=true&family=" + family;
    }

    public CarerForm getCarer() {
        return carer;
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

    public boolean isSpouses() {
        return spouses;
    }

    public void setSpouses(boolean spouses) {
        this.spouses = spouses;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
