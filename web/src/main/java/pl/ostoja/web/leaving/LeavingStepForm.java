package pl.ostoja.web.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.leaving.LeavingStepKind;

/** What is typed about a step towards leaving care; what does not belong to its kind is not asked for. */
public class LeavingStepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LeavingStepKind kind;
    private LocalDate takenOn;
    private String person;
    private LocalDate consentOn;
    private String cooperation;
    private String education;
    private String housing;
    private String job;
    private String county;
    private LocalDate approvedOn;
    private String approvedBy;
    private String lateWhy;
    private String note;
    private LocalDate askedOn;
    private LocalDate informedOn;

    static LeavingStepForm of(LeavingStepContent content) {
        LeavingStepForm form = new LeavingStepForm();
        form.kind = content.kind();
        form.takenOn = content.takenOn();
        form.person = content.person();
        form.consentOn = content.consentOn();
        form.cooperation = content.cooperation();
        form.education = content.education();
        form.housing = content.housing();
        form.job = content.job();
        form.county = content.county();
        form.approvedOn = content.approvedOn();
        form.approvedBy = content.approvedBy();
        form.lateWhy = content.lateWhy();
        form.note = content.note();
        form.askedOn = content.askedOn();
        form.informedOn = content.informedOn();
        return form;
    }

    LeavingStepContent content() {
        return new LeavingStepContent(
                kind, takenOn, person, consentOn, cooperation, education, housing, job, county, approvedOn, approvedBy, lateWhy, note, askedOn, informedOn);
    }

    public boolean isMentor() {
        return kind == LeavingStepKind.MENTOR;
    }

    public boolean isProgramme() {
        return kind == LeavingStepKind.PROGRAMME;
    }

    public boolean isInformed() {
        return kind == LeavingStepKind.COUNTY_INFORMED;
    }

    public boolean isRefusal() {
        return kind == LeavingStepKind.ADULT_STAY_REFUSED;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public LocalDate getInformedOn() {
        return informedOn;
    }

    public void setInformedOn(LocalDate informedOn) {
        this.informedOn = informedOn;
    }

    public LeavingStepKind getKind() {
        return kind;
    }

    public void setKind(LeavingStepKind kind) {
        this.kind = kind;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public String getCooperation() {
        return cooperation;
    }

    public void setCooperation(String cooperation) {
        this.cooperation = cooperation;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getHousing() {
        return housing;
    }

    public void setHousing(String housing) {
        this.housing = housing;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public String getLateWhy() {
        return lateWhy;
    }

    public void setLateWhy(String lateWhy) {
        this.lateWhy = lateWhy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
