package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.fostering.ChangeForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.web.faces.Messages;

/** The family holds other forms from a day on. */
@Named
@ViewScoped
public class ChangeFormsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FormsForm forms = new FormsForm();

    @Inject FosterFamilyService service;
    @Inject Messages messages;
    @Inject Clock clock;

    private FosterFamilyId family;

    public void load() {
        var today = LocalDate.now(clock);
        service.details(family).formsOn(today).ifPresent(forms::show);
        forms.setSince(today);
    }

    public String save() {
        service.changeForms(new ChangeForms(family, forms.forms(), forms.getKind(), forms.getSince()));
        messages.done("fostering.forms.done");
        return "/fostering/details?faces-redirect=true&family=" + family;
    }

    public FormsForm getForms() {
        return forms;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }
}
