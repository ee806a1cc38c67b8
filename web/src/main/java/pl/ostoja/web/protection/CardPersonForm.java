package pl.ostoja.web.protection;

import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.people.PersonId;
import pl.ostoja.protection.CardPersonContent;
import pl.ostoja.protection.CardRole;

/** Somebody in a procedure of the Blue Card, as typed. */
public class CardPersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID person;
    private String name;
    private CardRole role;
    private String safeContact;
    private String note;

    CardPersonForm(CardRole role) {
        this.role = role;
    }

    static CardPersonForm of(CardPersonContent content) {
        CardPersonForm form = new CardPersonForm(content.role());
        form.person = content.person() == null ? null : content.person().value();
        form.name = content.name();
        form.safeContact = content.safeContact();
        form.note = content.note();
        return form;
    }

    CardPersonContent content() {
        return new CardPersonContent(person == null ? null : new PersonId(person), name, role, safeContact, note);
    }

    boolean isEmpty() {
        return person == null && (name == null || name.isBlank());
    }

    public CardRole[] getRoles() {
        return CardRole.values();
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CardRole getRole() {
        return role;
    }

    public void setRole(CardRole role) {
        this.role = role;
    }

    public String getSafeContact() {
        return safeContact;
    }

    public void setSafeContact(String safeContact) {
        this.safeContact = safeContact;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
