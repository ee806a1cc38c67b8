package pl.ostoja.web.wellbeing;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.wellbeing.DisabilityDegree;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingKind;

/** What is typed about health, school or disability; what does not belong to its kind is not asked for. */
public class WellbeingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private WellbeingKind kind;
    private LocalDate since;
    private LocalDate until;
    private LocalDate nextOn;
    private String name;
    private String detail;
    private String town;
    private String number;
    private DisabilityDegree degree;
    private String causes;
    private String note;

    static WellbeingForm of(WellbeingContent content) {
        WellbeingForm form = new WellbeingForm();
        form.kind = content.kind();
        form.since = content.since();
        form.until = content.until();
        form.nextOn = content.nextOn();
        form.name = content.name();
        form.detail = content.detail();
        form.town = content.town();
        form.number = content.number();
        form.degree = content.degree();
        form.causes = content.causes();
        form.note = content.note();
        return form;
    }

    WellbeingContent content() {
        return new WellbeingContent(kind, since, until, nextOn, name, detail, town, number, degree, causes, note);
    }

    /** What the name is the name of. */
    public String getNameLabel() {
        return "wellbeing.name." + switch (kind) {
            case CHRONIC_ILLNESS -> "illness";
            case ALLERGY -> "allergen";
            case MEDICATION -> "medicine";
            case IMMUNISATION -> "vaccine";
            case HEALTH_CHECK -> "examination";
            case DENTAL_CHECK -> "dentist";
            case DOCTOR, PREGNANCY -> "doctor";
            case SCHOOL -> "school";
            case SPECIAL_NEEDS, EARLY_SUPPORT -> "adviser";
            case DISABILITY -> "board";
        };
    }

    public boolean isMedication() {
        return kind == WellbeingKind.MEDICATION;
    }

    public boolean isSchool() {
        return kind == WellbeingKind.SCHOOL;
    }

    public boolean isCertificate() {
        return kind == WellbeingKind.DISABILITY;
    }

    public DisabilityDegree[] getDegrees() {
        return DisabilityDegree.values();
    }

    public WellbeingKind getKind() {
        return kind;
    }

    public void setKind(WellbeingKind kind) {
        this.kind = kind;
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

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town == null || town.isBlank() ? null : town.strip();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public DisabilityDegree getDegree() {
        return degree;
    }

    public void setDegree(DisabilityDegree degree) {
        this.degree = degree;
    }

    public String getCauses() {
        return causes;
    }

    public void setCauses(String causes) {
        this.causes = causes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
