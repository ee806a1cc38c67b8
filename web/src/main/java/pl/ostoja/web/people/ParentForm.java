package pl.ostoja.web.people;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;

/** What is asked of a parent while a child is registered; the rest may follow later. */
public class ParentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String firstName;
    private String lastName;
    private Pesel pesel;
    private LocalDate born;

    public boolean isEmpty() {
        return blank(firstName) && blank(lastName) && pesel == null && born == null;
    }

    public PersonData data(Sex sex) {
        var reason = pesel == null ? NoPeselReason.NOT_KNOWN_TO_US : null;
        return new PersonData(firstName, null, lastName, pesel, reason, null, born, false, sex, PersonData.POLAND, null, null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public Pesel getPesel() {
        return pesel;
    }

    public void setPesel(Pesel pesel) {
        this.pesel = pesel;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }
}
