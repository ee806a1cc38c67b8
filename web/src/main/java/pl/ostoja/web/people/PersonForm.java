package pl.ostoja.web.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** The fields in which somebody's own data are typed. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String firstName;
    private String secondName;
    private String lastName;
    private Pesel pesel;
    private NoPeselReason noPeselReason;
    private String documentNumber;
    private LocalDate born;
    private boolean bornEstimated;
    private Sex sex;
    private String citizenship = PersonData.POLAND;
    private LocalDate died;
    private String phone;
    private LocalDate nameChangedOn;

    public void show(PersonData data) {
        firstName = data.firstName();
        secondName = data.secondName();
        lastName = data.lastName();
        pesel = data.pesel();
        noPeselReason = data.noPeselReason();
        documentNumber = data.documentNumber();
        born = data.born();
        bornEstimated = data.bornEstimated();
        sex = data.sex();
        citizenship = data.citizenship();
        died = data.died();
        phone = data.phone();
    }

    public PersonData data() {
        return new PersonData(
                firstName, secondName, lastName, pesel, pesel == null ? noPeselReason : null, documentNumber, born, bornEstimated, sex, citizenship, died, phone);
    }

    /** Where the version saved by somebody else and what is typed here part. */
    public List<Difference> differences(PersonData theirs) {
        return Differences.between(theirs, data())
                .in("people.firstName", PersonData::firstName)
                .in("people.secondName", PersonData::secondName)
                .in("people.lastName", PersonData::lastName)
                .in("people.pesel", PersonData::pesel)
                .in("people.noPesel", PersonData::noPeselReason)
                .in("people.document", PersonData::documentNumber)
                .in("people.born", PersonData::born)
                .in("people.bornEstimated", PersonData::bornEstimated)
                .in("people.sex", PersonData::sex)
                .in("people.citizenship", PersonData::citizenship)
                .in("people.died", PersonData::died)
                .in("people.phone", PersonData::phone)
                .found();
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getSecondName() {
        return secondName;
    }

    public void setSecondName(String secondName) {
        this.secondName = secondName;
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

    public NoPeselReason getNoPeselReason() {
        return noPeselReason;
    }

    public void setNoPeselReason(NoPeselReason noPeselReason) {
        this.noPeselReason = noPeselReason;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public boolean isBornEstimated() {
        return bornEstimated;
    }

    public void setBornEstimated(boolean bornEstimated) {
        this.bornEstimated = bornEstimated;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    public LocalDate getDied() {
        return died;
    }

    public void setDied(LocalDate died) {
        this.died = died;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getNameChangedOn() {
        return nameChangedOn;
    }

    public void setNameChangedOn(LocalDate nameChangedOn) {
        this.nameChangedOn = nameChangedOn;
    }
}
