package pl.ostoja.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.contact.ContactContent;
import pl.ostoja.contact.ContactDetails;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactService;
import pl.ostoja.contact.CorrectContact;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One contact, read and corrected: {@code /contact/details?contact=…} and {@code /contact/correct?contact=…}. */
@Named
@ViewScoped
public class ContactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ContactService service;
    @Inject ChildService children;
    @Inject PersonsOfChild relatives;
    @Inject Messages messages;

    private ContactId contact;
    private ContactDetails row;
    private ChildDetails details;
    private ContactForm form;
    private String reason;

    public void load() {
        row = service.details(contact);
        details = children.details(row.child());
        form = ContactForm.of(row.content());
    }

    public String correct() {
        try {
            service.correct(new CorrectContact(contact, row.version(), reason, form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        messages.done("contact.correct.done");
        return "/contact/details?faces-redirect=true&contact=" + contact;
    }

    public String remove() {
        service.remove(contact, row.version(), reason);
        messages.done("contact.remove.done");
        return "/contact/list?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(contact);
        return Differences.between(row.content(), form.content())
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
        return relatives.with(details, row.content().person(), row.personName());
    }

    public ContactDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
