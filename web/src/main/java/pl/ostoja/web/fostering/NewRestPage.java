package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.fostering.RecordRest;
import pl.ostoja.fostering.RestId;
import pl.ostoja.fostering.RestService;

/** The family has announced a rest: {@code /fostering/new-rest?family=…}. */
@Named
@ViewScoped
public class NewRestPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject RestService service;

    /** Made with the form, so that a form sent twice is written once. */
    private final RestId id = RestId.next();

    private final RestForm form = new RestForm();

    @Override
    protected void opened() {
        form.setAnnouncedOn(getFile().day());
    }

    public String record() {
        service.record(new RecordRest(id, getFamily(), form.content()));
        messages.done("fostering.rest.new.done", form.content().days().days());
        return "/fostering/rests?faces-redirect=true&family=" + getFamily();
    }

    public RestForm getForm() {
        return form;
    }
}
