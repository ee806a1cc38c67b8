package pl.ostoja.web.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.qualification.StepContent;
import pl.ostoja.qualification.StepKind;

/** What is typed about a step; of which kind it is stands beside it. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private StepKind kind;
    private LocalDate takenOn;
    private FamilyForm form;
    private Boolean positive;
    private String notes;
    private String improve;
    private boolean complaint;

    static StepForm of(StepContent content) {
        StepForm form = new StepForm();
        form.kind = content.kind();
        form.takenOn = content.takenOn();
        form.form = content.form();
        form.positive = content.positive();
        form.notes = content.notes();
        form.improve = content.improve();
        form.complaint = content.complaint();
        return form;
    }

    StepContent content() {
        return new StepContent(kind, takenOn, form, positive, notes, improve, complaint);
    }

    public FamilyForm[] getForms() {
        return FamilyForm.values();
    }

    public List<Boolean> getOutcomes() {
        return List.of(true, false);
    }

    public StepKind getKind() {
        return kind;
    }

    public void setKind(StepKind kind) {
        this.kind = kind;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    public FamilyForm getForm() {
        return form;
    }

    public void setForm(FamilyForm form) {
        this.form = form;
    }

    public Boolean getPositive() {
        return positive;
    }

    public void setPositive(Boolean positive) {
        this.positive = positive;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getImprove() {
        return improve;
    }

    public void setImprove(String improve) {
        this.improve = improve;
    }

    public boolean isComplaint() {
        return complaint;
    }

    public void setComplaint(boolean complaint) {
        this.complaint = complaint;
    }
}
