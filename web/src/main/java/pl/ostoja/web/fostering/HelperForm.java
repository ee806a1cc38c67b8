package pl.ostoja.web.fostering;

import java.time.LocalDate;
import pl.ostoja.fostering.HelperContent;

/** What is typed about who helps a family. */
public class HelperForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private LocalDate employedFrom;
    private Integer hours;
    private String helper;
    private LocalDate withdrawnOn;
    private boolean substitute;
    private LocalDate opinionOn;
    private Boolean opinionPositive;

    static HelperForm of(HelperContent content) {
        HelperForm form = new HelperForm();
        form.employedFrom = content.employedFrom();
        form.hours = content.hours();
        form.helper = content.helper();
        form.withdrawnOn = content.withdrawnOn();
        form.substitute = content.substitute();
        form.opinionOn = content.opinionOn();
        form.opinionPositive = content.opinionPositive();
        form.dated(content.since(), content.until(), content.remark());
        return form;
    }

    HelperContent content() {
        return new HelperContent(getSince(), employedFrom, getUntil(), hours, helper, withdrawnOn, getRemark(), substitute, opinionOn, opinionPositive);
    }

    public LocalDate getEmployedFrom() {
        return employedFrom;
    }

    public void setEmployedFrom(LocalDate employedFrom) {
        this.employedFrom = employedFrom;
    }

    public boolean isSubstitute() {
        return substitute;
    }

    public void setSubstitute(boolean substitute) {
        this.substitute = substitute;
    }

    public LocalDate getOpinionOn() {
        return opinionOn;
    }

    public void setOpinionOn(LocalDate opinionOn) {
        this.opinionOn = opinionOn;
    }

    public Boolean getOpinionPositive() {
        return opinionPositive;
    }

    public void setOpinionPositive(Boolean opinionPositive) {
        this.opinionPositive = opinionPositive;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getHelper() {
        return helper;
    }

    public void setHelper(String helper) {
        this.helper = helper;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }
}
