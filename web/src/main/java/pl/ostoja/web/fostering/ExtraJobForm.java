package pl.ostoja.web.fostering;

import java.time.LocalDate;
import pl.ostoja.fostering.ExtraJobContent;
import pl.ostoja.people.PersonId;

/** What is typed about work that a carer does besides. */
public class ExtraJobForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private PersonId carer;
    private Boolean granted;
    private LocalDate decidedOn;

    static ExtraJobForm of(ExtraJobContent content) {
        ExtraJobForm form = new ExtraJobForm();
        form.granted = content.granted();
        form.decidedOn = content.decidedOn();
        form.dated(content.since(), content.until(), content.what());
        return form;
    }

    ExtraJobContent content() {
        return new ExtraJobContent(getRemark(), getSince(), granted, decidedOn, getUntil());
    }

    public PersonId getCarer() {
        return carer;
    }

    public void setCarer(PersonId carer) {
        this.carer = carer;
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean granted) {
        this.granted = granted;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
