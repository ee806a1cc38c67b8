package pl.ostoja.web.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.contact.ContactKind;
import pl.ostoja.contact.PlanBasis;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.contact.PlanUnit;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/** What is typed about contacts to come. */
public class ContactPlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID person;
    private ContactKind kind;
    private Integer times;
    private PlanUnit unit;
    private LocalDate since;
    private LocalDate until;
    private PlanBasis basis;
    private String presentBy;
    private String manner;

    static ContactPlanForm of(PlanContent content) {
        ContactPlanForm form = new ContactPlanForm();
        form.person = content.person().value();
        form.kind = content.kind();
        form.times = content.times();
        form.unit = content.unit();
        form.since = content.period().since();
        form.until = content.period().until();
        form.basis = content.basis();
        form.presentBy = content.presentBy();
        form.manner = content.manner();
        return form;
    }

    PlanContent content() {
        return new PlanContent(new PersonId(person), kind, times, unit, new Period(since, until), basis, presentBy, manner);
    }

    public ContactKind[] getKinds() {
        return ContactKind.values();
    }

    public PlanUnit[] getUnits() {
        return PlanUnit.values();
    }

    public PlanBasis[] getBases() {
        return PlanBasis.values();
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public Integer getTimes() {
        return times;
    }

    public void setTimes(Integer times) {
        this.times = times;
    }

    public PlanUnit getUnit() {
        return unit;
    }

    public void setUnit(PlanUnit unit) {
        this.unit = unit;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public PlanBasis getBasis() {
        return basis;
    }

    public void setBasis(PlanBasis basis) {
        this.basis = basis;
    }

    public String getPresentBy() {
        return presentBy;
    }

    public void setPresentBy(String presentBy) {
        this.presentBy = presentBy;
    }

    public String getManner() {
        return manner;
    }

    public void setManner(String manner) {
        this.manner = manner;
    }
}
