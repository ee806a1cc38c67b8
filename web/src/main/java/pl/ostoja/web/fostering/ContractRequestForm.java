package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.ContractRequestContent;
import pl.ostoja.fostering.FamilyForm;

/** What is typed about a request for a contract. */
public class ContractRequestForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private FamilyForm form;
    private LocalDate since;
    private LocalDate opinionOn;
    private String opinionBy;
    private Boolean opinionPositive;
    private LocalDate refusedOn;
    private String refusedWhy;
    private LocalDate withdrawnOn;

    static ContractRequestForm of(ContractRequestContent content) {
        ContractRequestForm form = new ContractRequestForm();
        form.form = content.form();
        form.since = content.since();
        form.opinionOn = content.opinionOn();
        form.opinionBy = content.opinionBy();
        form.opinionPositive = content.opinionPositive();
        form.refusedOn = content.refusedOn();
        form.refusedWhy = content.refusedWhy();
        form.withdrawnOn = content.withdrawnOn();
        return form;
    }

    ContractRequestContent content() {
        return new ContractRequestContent(form, since, opinionOn, opinionBy, opinionPositive, refusedOn, refusedWhy, withdrawnOn);
    }

    public FamilyForm getForm() {
        return form;
    }

    public void setForm(FamilyForm form) {
        this.form = form;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getOpinionOn() {
        return opinionOn;
    }

    public void setOpinionOn(LocalDate opinionOn) {
        this.opinionOn = opinionOn;
    }

    public String getOpinionBy() {
        return opinionBy;
    }

    public void setOpinionBy(String opinionBy) {
        this.opinionBy = opinionBy;
    }

    public Boolean getOpinionPositive() {
        return opinionPositive;
    }

    public void setOpinionPositive(Boolean opinionPositive) {
        this.opinionPositive = opinionPositive;
    }

    public LocalDate getRefusedOn() {
        return refusedOn;
    }

    public void setRefusedOn(LocalDate refusedOn) {
        this.refusedOn = refusedOn;
    }

    public String getRefusedWhy() {
        return refusedWhy;
    }

    public void setRefusedWhy(String refusedWhy) {
        this.refusedWhy = refusedWhy;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }
}
