package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.qualification.RegisterCandidate;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.fostering.CarerForm;
import pl.ostoja.web.fostering.HouseholdForm;

/** The second step of the first call: the file, after nobody was found who is the same: {@code /qualification/new}. */
@Named
@ViewScoped
public class NewCandidatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HouseholdForm household = new HouseholdForm();
    private final CarerForm first = new CarerForm();
    private final CarerForm second = new CarerForm();

    @Inject QualificationService service;
    @Inject LikelyPersonService likely;
    @Inject Messages messages;
    @Inject Clock clock;

    private String typed;
    private boolean spouses;
    private LocalDate askedOn;
    private FamilyForm form;
    private String notes;

    /** The name typed in the search need not be typed again. */
    public void load() {
        if (typed != null && typed.matches("[\\p{L} -]{2,100}")) {
            household.setLabel(typed.strip());
        }
        askedOn = LocalDate.now(clock);
    }

    public String register() {
        var asksFirst = first.asks(likely::likely);
        var asksSecond = !second.isEmpty() && second.asks(likely::likely);
        if (asksFirst || asksSecond) {
            return null;
        }
        var carers = new ArrayList<>(List.of(first.entry()));
        if (!second.isEmpty()) {
            carers.add(second.entry());
        }
        var family = service.register(new RegisterCandidate(household.household(), carers, spouses, askedOn, form, notes));
        messages.done("qualification.new.done", household.getLabel());
        return "/qualification/details?faces-redirect=true&family=" + family;
    }

    public FamilyForm[] getForms() {
        return FamilyForm.values();
    }

    public HouseholdForm getHousehold() {
        return household;
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

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public FamilyForm getForm() {
        return form;
    }

    public void setForm(FamilyForm form) {
        this.form = form;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
