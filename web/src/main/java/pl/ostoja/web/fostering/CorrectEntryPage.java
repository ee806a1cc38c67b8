package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.ComplaintDetails;
import pl.ostoja.fostering.ComplaintEntryContent;
import pl.ostoja.fostering.ComplaintEntryDetails;
import pl.ostoja.fostering.ComplaintEntryId;
import pl.ostoja.fostering.ComplaintEntryKind;
import pl.ostoja.fostering.ComplaintEntryService;
import pl.ostoja.fostering.ComplaintService;
import pl.ostoja.fostering.CorrectComplaintEntry;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.RecordPage;

/** A step of what was done about a complaint is corrected or taken away: {@code /fostering/correct-entry?entry=…}. */
@Named
@ViewScoped
public class CorrectEntryPage extends RecordPage<ComplaintEntryDetails> {
    private static final long serialVersionUID = 1L;

    @Inject ComplaintEntryService service;
    @Inject ComplaintService complaints;

    private ComplaintEntryId entry;
    private ComplaintDetails details;
    private LocalDate doneOn;
    private ComplaintEntryKind kind;
    private String notes;

    @Override
    protected ComplaintEntryDetails stored() {
        return service.details(entry);
    }

    @Override
    protected void opened(ComplaintEntryDetails row) {
        details = complaints.details(row.complaint());
        doneOn = row.content().doneOn();
        kind = row.content().kind();
        notes = row.content().notes();
    }

    public String correct() {
        service.correct(new CorrectComplaintEntry(entry, getRow().version(), getReason(), content()));
        return done("fostering.complaint.entry.corrected");
    }

    public String remove() {
        service.remove(entry, getRow().version(), getReason());
        return done("fostering.complaint.entry.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), content())
                .in("fostering.complaint.doneOn", ComplaintEntryContent::doneOn)
                .in("fostering.complaint.entry.kind", ComplaintEntryContent::kind)
                .in("fostering.complaint.entry.notes", ComplaintEntryContent::notes)
                .found();
    }

    private ComplaintEntryContent content() {
        return new ComplaintEntryContent(doneOn, kind, notes);
    }

    private String done(String key) {
        return to("/fostering/complaint?complaint=" + getRow().complaint(), key);
    }

    public ComplaintEntryKind[] getKinds() {
        return ComplaintEntryKind.values();
    }

    public ComplaintDetails getDetails() {
        return details;
    }

    public ComplaintEntryId getEntry() {
        return entry;
    }

    public void setEntry(ComplaintEntryId entry) {
        this.entry = entry;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public ComplaintEntryKind getKind() {
        return kind;
    }

    public void setKind(ComplaintEntryKind kind) {
        this.kind = kind;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
