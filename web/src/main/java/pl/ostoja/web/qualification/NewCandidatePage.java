package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.qualification.RegisterCandidate;
import pl.ostoja.web.fostering.NewHouseholdPage;

/** The second step of the first call: the file, after nobody was found who is the same: {@code /qualification/new}. */
@Named
@ViewScoped
public class NewCandidatePage extends NewHouseholdPage {
    private static final long serialVersionUID = 1L;

    @Inject QualificationService service;

    private LocalDate askedOn;
    private FamilyForm form;
    private String notes;

    @Override
    protected void opened(LocalDate today) {
        askedOn = today;
    }

    public String register() {
        if (asks()) {
            return null;
        }
        var family = service.register(new RegisterCandidate(getHousehold().household(), carers(), isSpouses(), askedOn, form, notes));
        return to("/qualification/details", family, "qualification.new.done");
    }

    public FamilyForm[] getForms() {
        return FamilyForm.values();
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
