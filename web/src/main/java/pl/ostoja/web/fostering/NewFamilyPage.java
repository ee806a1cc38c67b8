package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.RegisterFamily;
import pl.ostoja.web.faces.Messages;

/** The second step of registering a family: its file, after nobody was found who is the same. */
@Named
@ViewScoped
public class NewFamilyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HouseholdForm household = new HouseholdForm();
    private final FormsForm forms = new FormsForm();
    private final CarerForm first = new CarerForm();
    private final CarerForm second = new CarerForm();

    @Inject FosterFamilyService service;
    @Inject LikelyPersonService likely;
    @Inject Messages messages;
    @Inject Clock clock;

    private String typed;
    private boolean spouses;

    /** The name typed in the search need not be typed again. */
    public void load() {
        if (typed != null && typed.matches("[\\p{L} -]{2,100}")) {
            household.setLabel(typed.strip());
        }
        forms.setSince(LocalDate.now(clock));
    }

    public String register() {
        var asksFirst = first.asks(likely::likely);
        var asksSecond = !second.isEmpty() && second.asks(likely::likely);
        if (asksFirst || asksSecond) {
            return null;
        }
        var carers = new ArrayList<CarerEntry>(List.of(first.entry()));
        if (!second.isEmpty()) {
            carers.add(second.entry());
        }
        var family = service.register(new RegisterFamily(household.household(), carers, spouses, forms.forms(), forms.getKind(), forms.getSince()));
        messages.done("fostering.new.done", household.getLabel());
        return "/fostering/details?faces-redirect=true&family=" + family;
    }

    public HouseholdForm getHousehold() {
        return household;
    }

    public FormsForm getForms() {
        return forms;
    }

    public CarerForm getFirst() {
        return first;
    }

    public CarerForm getSecond() {
        return second;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public boolean isSpouses() {
        return spouses;
    }

    public void setSpouses(boolean spouses) {
        this.spouses = spouses;
    }
}
