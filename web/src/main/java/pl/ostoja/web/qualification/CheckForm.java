package pl.ostoja.web.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;
import pl.ostoja.qualification.CheckContent;
import pl.ostoja.qualification.CheckKind;

/** What is typed about a check. */
public class CheckForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private CheckKind kind;
    private PersonId person;
    private LocalDate issuedOn;
    private boolean met = true;
    private String note;

    static CheckForm of(CheckContent content) {
        CheckForm form = new CheckForm();
        form.kind = content.kind();
        form.person = content.person();
        form.issuedOn = content.issuedOn();
        form.met = content.met();
        form.note = content.note();
        return form;
    }

    CheckContent content() {
        return new CheckContent(kind, person, issuedOn, met, note);
    }

    public CheckKind[] getKinds() {
        return CheckKind.values();
    }

    public CheckKind getKind() {
        return kind;
    }

    public void setKind(CheckKind kind) {
        this.kind = kind;
    }

    public PersonId getPerson() {
        return person;
    }

    public void setPerson(PersonId person) {
        this.person = person;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public boolean isMet() {
        return met;
    }

    public void setMet(boolean met) {
        this.met = met;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
