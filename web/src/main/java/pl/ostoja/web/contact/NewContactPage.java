package pl.ostoja.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactService;
import pl.ostoja.contact.RecordContact;
import pl.ostoja.shared.BusinessRuleViolation;

/** Writes down a contact with a child: {@code /contact/new?child=…}. */
@Named
@ViewScoped
public class NewContactPage extends ContactChangePage {
    private static final long serialVersionUID = 1L;

    @Inject ContactService service;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final ContactId id = ContactId.next();

    private final ContactForm form = new ContactForm();

    @Override
    protected void opened() {
        super.opened();
        form.setHeldOn(LocalDate.now(clock));
    }

    public String record() {
        try {
            service.record(new RecordContact(id, getChild(), form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        return toChild("/contact/list", "contact.new.done", form.getHeldOn());
    }

    public ContactForm getForm() {
        return form;
    }
}
