package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.fostering.ComplaintContent;
import pl.ostoja.fostering.ComplaintKind;
import pl.ostoja.fostering.ComplaintSubject;
import pl.ostoja.fostering.Reporter;
import pl.ostoja.fostering.ReporterKind;
import pl.ostoja.people.PersonId;

/** What is typed about a complaint, and about who complained. */
public class ComplaintForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private ComplaintKind kind;
    private ComplaintSubject subject;
    private LocalDate receivedOn;
    private boolean outOfHours;
    private String about;
    private UUID carer;
    private UUID child;
    private ReporterKind reporter;
    private String reporterName;
    private String reporterContact;

    static ComplaintForm of(ComplaintContent content) {
        ComplaintForm form = new ComplaintForm();
        form.kind = content.kind();
        form.subject = content.subject();
        form.receivedOn = content.receivedOn();
        form.outOfHours = content.outOfHours();
        form.about = content.about();
        form.carer = content.carer() == null ? null : content.carer().value();
        form.child = content.child() == null ? null : content.child().value();
        return form;
    }

    void cameFrom(Reporter known) {
        reporter = known.kind();
        reporterName = known.name();
        reporterContact = known.contact();
    }

    ComplaintContent content() {
        return new ComplaintContent(kind, subject, receivedOn, outOfHours, about, person(carer), person(child));
    }

    Reporter whoComplained() {
        return new Reporter(reporter, reporterName, reporterContact);
    }

    private static PersonId person(UUID chosen) {
        return chosen == null ? null : new PersonId(chosen);
    }

    public ComplaintKind[] getKinds() {
        return ComplaintKind.values();
    }

    public ComplaintSubject[] getSubjects() {
        return ComplaintSubject.values();
    }

    public ReporterKind[] getReporters() {
        return ReporterKind.values();
    }

    public ComplaintKind getKind() {
        return kind;
    }

    public void setKind(ComplaintKind kind) {
        this.kind = kind;
    }

    public ComplaintSubject getSubject() {
        return subject;
    }

    public void setSubject(ComplaintSubject subject) {
        this.subject = subject;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public boolean isOutOfHours() {
        return outOfHours;
    }

    public void setOutOfHours(boolean outOfHours) {
        this.outOfHours = outOfHours;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public UUID getCarer() {
        return carer;
    }

    public void setCarer(UUID carer) {
        this.carer = carer;
    }

    public UUID getChild() {
        return child;
    }

    public void setChild(UUID child) {
        this.child = child;
    }

    public ReporterKind getReporter() {
        return reporter;
    }

    public void setReporter(ReporterKind reporter) {
        this.reporter = reporter;
    }

    public String getReporterName() {
        return reporterName;
    }

    public void setReporterName(String reporterName) {
        this.reporterName = reporterName;
    }

    public String getReporterContact() {
        return reporterContact;
    }

    public void setReporterContact(String reporterContact) {
        this.reporterContact = reporterContact;
    }
}
