package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.qualification.CheckId;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.RecordCheck;
import pl.ostoja.web.fostering.FamilyChangePage;

/** A condition was checked: {@code /qualification/check?family=…&kind=…&person=…}; the address may say which, and of whom. */
@Named
@ViewScoped
public class NewCheckPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject CheckService service;

    /** Made with the form, so that a form sent twice is written once. */
    private final CheckId id = CheckId.next();

    private final CheckForm form = new CheckForm();

    @Override
    protected void opened() {
        form.setIssuedOn(getFile().day());
    }

    public String record() {
        service.record(new RecordCheck(id, getFamily(), form.content()));
        return to("/qualification/details", "qualification.check.done");
    }

    public CheckForm getForm() {
        return form;
    }
}
