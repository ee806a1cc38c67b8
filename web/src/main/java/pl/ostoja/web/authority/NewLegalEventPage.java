package pl.ostoja.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** Writes down what a court ruled on the parents or the guardian of a child: {@code /authority/new?child=…}. */
@Named
@ViewScoped
public class NewLegalEventPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LegalSituationService service;
    @Inject ChildService children;
    @Inject PersonsOfChild persons;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice is written once. */
    private final LegalEventId id = LegalEventId.next();

    private final LegalEventForm form = new LegalEventForm();
    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
    }

    public String record() {
        service.record(new RecordLegalEvent(id, child, form.content()));
        messages.done("authority.add.done", form.getEffect());
        return "/authority/list?faces-redirect=true&child=" + child;
    }

    public List<Choice> getPersons() {
        return persons.of(details);
    }

    public LegalEventForm getForm() {
        return form;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
