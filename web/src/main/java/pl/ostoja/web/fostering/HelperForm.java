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

    static HelperForm of(HelperContent content) {
        HelperForm form = new HelperForm();
        form.employedFrom = content.employedFrom();
        form.hours = content.hours();
        form.helper = content.helper();
        form.withdrawnOn = content.withdrawnOn();
        form.dated(content.since(), content.until(), content.remark());
        return form;
    }

    HelperContent content() {
        return new HelperContent(getSince(), employedFrom, getUntil(), hours, helper, withdrawnOn, getRemark());
    }

    public LocalDate getEmployedFrom() {
        return employedFrom;
    }

    public void setEmployedFrom(LocalDate employedFrom) {
        this.employedFrom = employedFrom;
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
