package pl.ostoja.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactOverview;
import pl.ostoja.contact.ContactOverviewService;
import pl.ostoja.contact.ContactService;
import pl.ostoja.contact.RecordContact;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** Writes down a contact with a child: {@code /contact/new?child=…}. */
@Named
@ViewScoped
public class NewContactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ContactService service;
    @Inject ContactOverviewService overviews;
    @Inject ChildService children;
    @Inject PersonsOfChild persons;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final ContactId id = ContactId.next();

    private final ContactForm form = new ContactForm();
    private ChildId child;
    private ChildDetails details;
    private ContactOverview overview;

    public void load() {
        details = children.details(child);
        overview = overviews.overview(child, PageRequest.page(1));
        form.setHeldOn(LocalDate.now(clock));
    }

    public String record() {
        try {
            service.record(new RecordContact(id, child, form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        messages.done("contact.new.done", form.getHeldOn());
        return "/contact/list?faces-redirect=true&child=" + child;
    }

    public List<Choice> getPersons() {
        return persons.of(details);
    }

    public List<ContactOverview.LimitRow> getLimits() {
        return overview.limits();
    }

    public ContactForm getForm() {
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
