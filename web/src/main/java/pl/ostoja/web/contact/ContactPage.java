package pl.ostoja.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.contact.ContactContent;
import pl.ostoja.contact.ContactDetails;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactService;
import pl.ostoja.contact.CorrectContact;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;

/** One contact, read and corrected: {@code /contact/details?contact=…} and {@code /contact/correct?contact=…}. */
@Named
@ViewScoped
public class ContactPage extends ChildRecordPage<ContactDetails> {
    private static final long serialVersionUID = 1L;

    @Inject ContactService service;
    @Inject PersonsOfChild relatives;

    private ContactId contact;
    private ContactForm form;

    @Override
    protected ContactDetails stored() {
        return service.details(contact);
    }

    @Override
    protected void opened(ContactDetails row) {
        isAbout(row.child());
        form = ContactForm.of(row.content());
    }

    public String correct() {
        try {
            service.correct(new CorrectContact(contact, getRow().version(), getReason(), form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        return to("/contact/details?contact=" + contact, "contact.correct.done");
    }

    public String remove() {
        service.remove(contact, getRow().version(), getReason());
        return toChild("/contact/list", "contact.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("contact.person", content -> relatives.name(getPersons(), content.person()))
                .in("contact.kind", ContactContent::kind)
                .in("contact.outcome", ContactContent::outcome)
                .in("contact.heldOn", ContactContent::heldOn)
                .in("contact.presentBy", ContactContent::presentBy)
                .in("contact.note", ContactContent::note)
                .in("contact.despiteWhy", ContactContent::despiteWhy)
                .found();
    }

    public List<Choice> getPersons() {
        return relatives.with(getDetails(), getRow().content().person(), getRow().personName());
    }

    public ContactForm getForm() {
        return form;
    }

    public ContactId getContact() {
        return contact;
    }

    public void setContact(ContactId contact) {
        this.contact = contact;
    }
}
