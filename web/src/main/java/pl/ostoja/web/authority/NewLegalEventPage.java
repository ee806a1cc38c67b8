package pl.ostoja.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.placement.ChildChangePage;

/** Writes down what a court ruled on the parents or the guardian of a child: {@code /authority/new?child=…}. */
@Named
@ViewScoped
public class NewLegalEventPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject LegalSituationService service;
    @Inject PersonsOfChild persons;

    /** Made with the form, so that a form sent twice is written once. */
    private final LegalEventId id = LegalEventId.next();

    private final LegalEventForm form = new LegalEventForm();

    public String record() {
        service.record(new RecordLegalEvent(id, getChild(), form.content()));
        return toChild("/authority/list", "authority.add.done", form.getEffect());
    }

    public List<Choice> getPersons() {
        return persons.of(getDetails());
    }

    public LegalEventForm getForm() {
        return form;
    }
}
