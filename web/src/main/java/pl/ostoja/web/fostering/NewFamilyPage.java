package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.RegisterFamily;

/** The second step of registering a family: its file, after nobody was found who is the same. */
@Named
@ViewScoped
public class NewFamilyPage extends NewHouseholdPage {
    private static final long serialVersionUID = 1L;

    private final FormsForm forms = new FormsForm();

    @Inject FosterFamilyService service;

    @Override
    protected void opened(LocalDate today) {
        forms.setSince(today);
    }

    public String register() {
        if (asks()) {
            return null;
        }
        var family = service.register(new RegisterFamily(getHousehold().household(), carers(), isSpouses(), forms.forms(), forms.getKind(), forms.getSince()));
        return to("/fostering/details", family, "fostering.new.done");
    }

    public FormsForm getForms() {
        return forms;
    }
}
