package pl.ostoja.web.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildDocumentSet;

/** What is typed about the documents that accompany a child; see {@link ChildDocumentSet}. */
public class DocumentsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate legalSituation;
    private LocalDate familyInformation;
    private LocalDate meeting;
    private LocalDate birthCertificate;
    private LocalDate courtOrder;
    private LocalDate health;
    private LocalDate school;
    private LocalDate diagnosis;
    private LocalDate familyWorkPlan;
    private LocalDate foreigner;
    private LocalDate examination;
    private List<String> without = List.of();
    private String note;

    void fill(ChildDocumentSet documents) {
        legalSituation = documents.legalSituation();
        familyInformation = documents.familyInformation();
        meeting = documents.meeting();
        birthCertificate = documents.birthCertificate();
        courtOrder = documents.courtOrder();
        health = documents.health();
        school = documents.school();
        diagnosis = documents.diagnosis();
        familyWorkPlan = documents.familyWorkPlan();
        foreigner = documents.foreigner();
        examination = documents.examination();
        without = documents.missing().stream().map(Enum::name).toList();
        note = documents.note();
    }

    ChildDocumentSet documents() {
        return new ChildDocumentSet(
                legalSituation, familyInformation, meeting, birthCertificate, courtOrder, health,
                school, diagnosis, familyWorkPlan, foreigner, examination, String.join(",", without), note);
    }

    public LocalDate getLegalSituation() {
        return legalSituation;
    }

    public void setLegalSituation(LocalDate legalSituation) {
        this.legalSituation = legalSituation;
    }

    public LocalDate getFamilyInformation() {
        return familyInformation;
    }

    public void setFamilyInformation(LocalDate familyInformation) {
        this.familyInformation = familyInformation;
    }

    public LocalDate getMeeting() {
        return meeting;
    }

    public void setMeeting(LocalDate meeting) {
        this.meeting = meeting;
    }

    public LocalDate getBirthCertificate() {
        return birthCertificate;
    }

    public void setBirthCertificate(LocalDate birthCertificate) {
        this.birthCertificate = birthCertificate;
    }

    public LocalDate getCourtOrder() {
        return courtOrder;
    }

    public void setCourtOrder(LocalDate courtOrder) {
        this.courtOrder = courtOrder;
    }

    public LocalDate getHealth() {
        return health;
    }

    public void setHealth(LocalDate health) {
        this.health = health;
    }

    public LocalDate getSchool() {
        return school;
    }

    public void setSchool(LocalDate school) {
        this.school = school;
    }

    public LocalDate getDiagnosis() {
        return diagnosis;
    }

    public void setDiagnosis(LocalDate diagnosis) {
        this.diagnosis = diagnosis;
    }

    public LocalDate getFamilyWorkPlan() {
        return familyWorkPlan;
    }

    public void setFamilyWorkPlan(LocalDate familyWorkPlan) {
        this.familyWorkPlan = familyWorkPlan;
    }

    public LocalDate getForeigner() {
        return foreigner;
    }

    public void setForeigner(LocalDate foreigner) {
        this.foreigner = foreigner;
    }

    public LocalDate getExamination() {
        return examination;
    }

    public void setExamination(LocalDate examination) {
        this.examination = examination;
    }

    public List<String> getWithout() {
        return without;
    }

    public void setWithout(List<String> without) {
        this.without = without;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
