package pl.ostoja.web.people;

import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.people.PersonId;
import pl.ostoja.web.faces.Choice;

/** Somebody chosen from the register, or somebody new. */
public class SomebodyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();
    private Choice known;

    public boolean isEmpty() {
        return known == null && blank(person.getFirstName()) && blank(person.getLastName()) && person.getPesel() == null;
    }

    /** Null for somebody new. */
    public PersonId chosen() {
        return known == null ? null : new PersonId(UUID.fromString(String.valueOf(known.value())));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public PersonForm getPerson() {
        return person;
    }

    public Choice getKnown() {
        return known;
    }

    public void setKnown(Choice known) {
        this.known = known;
    }
}
