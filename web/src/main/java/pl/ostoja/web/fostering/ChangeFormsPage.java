package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.fostering.ChangeForms;
import pl.ostoja.fostering.FosterFamilyService;

/** The family holds other forms from a day on. */
@Named
@ViewScoped
public class ChangeFormsPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    private final FormsForm forms = new FormsForm();
    private final ConsentsForm consents = new ConsentsForm();

    @Inject FosterFamilyService service;

    @Override
    protected void opened() {
        forms.show(getFile().forms());
        forms.setSince(getFile().day());
    }

    public String save() {
        service.changeForms(new ChangeForms(getFamily(), forms.forms(), forms.getKind(), forms.getSince(), consents.consents()));
        return backToTheFamily("fostering.forms.done");
    }

    public FormsForm getForms() {
        return forms;
    }

    public ConsentsForm getConsents() {
        return consents;
    }
}
