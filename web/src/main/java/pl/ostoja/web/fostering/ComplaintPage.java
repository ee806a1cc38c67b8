package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.CloseComplaint;
import pl.ostoja.fostering.ComplaintClosing;
import pl.ostoja.fostering.ComplaintDetails;
import pl.ostoja.fostering.ComplaintEntryContent;
import pl.ostoja.fostering.ComplaintEntryId;
import pl.ostoja.fostering.ComplaintEntryKind;
import pl.ostoja.fostering.ComplaintEntryService;
import pl.ostoja.fostering.ComplaintId;
import pl.ostoja.fostering.ComplaintNamingService;
import pl.ostoja.fostering.ComplaintOutcome;
import pl.ostoja.fostering.ComplaintService;
import pl.ostoja.fostering.RecordComplaintEntry;
import pl.ostoja.fostering.Reporter;
import pl.ostoja.placement.FamilyPlaces;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** One complaint with all that was done about it: {@code /fostering/complaint?complaint=…}. */
@Named
@ViewScoped
public class ComplaintPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ComplaintService service;
    @Inject ComplaintEntryService entries;
    @Inject ComplaintNamingService naming;
    @Inject PlacesService places;
    @Inject CurrentCaller caller;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final ComplaintEntryId entry = ComplaintEntryId.next();

    private ComplaintDetails details;
    private List<FamilyPlaces.ResidentRow> elsewhere;
    private Reporter reporter;
    private ComplaintId complaint;
    private LocalDate doneOn;
    private ComplaintEntryKind entryKind;
    private String notes;
    private ComplaintOutcome outcome;
    private LocalDate closedOn;
    private String closingNotes;
    private UUID who;
    private String reason;

    public void load() {
        details = service.details(complaint);
        boolean asked = details.entries().stream().anyMatch(one -> one.content().asksForPlacesElsewhere()) && caller.get().may(Right.PLACE_CHILDREN);
        elsewhere = asked ? places.livingWith(details.family()) : List.of();
        doneOn = LocalDate.now(clock);
        closedOn = doneOn;
    }

    /** Only when asked for; that somebody looked is in the trail. */
    public void showReporter() {
        reporter = service.reporter(complaint);
    }

    /** For whom other places are looked for, because of what is known of the carers. */
    public List<FamilyPlaces.ResidentRow> getElsewhere() {
        return elsewhere;
    }

    public String record() {
        entries.record(new RecordComplaintEntry(entry, complaint, new ComplaintEntryContent(doneOn, entryKind, notes)));
        return done("fostering.complaint.entry.done");
    }

    public String close() {
        service.close(new CloseComplaint(complaint, details.version(), new ComplaintClosing(outcome, closedOn, closingNotes)));
        return done("fostering.complaint.closed");
    }

    public String reopen() {
        service.reopen(complaint, details.version(), reason);
        return done("fostering.complaint.reopened");
    }

    public String name() {
        naming.name(complaint, new AccountId(who), reason);
        return done("fostering.complaint.name.done");
    }

    /** Whoever dismisses themselves sees it no more, so the way leads to the list. */
    public String dismiss() {
        naming.dismiss(complaint, who, reason);
        messages.done("fostering.complaint.dismissed");
        return "/fostering/complaints?faces-redirect=true";
    }

    public String remove() {
        service.remove(complaint, details.version(), reason);
        messages.done("fostering.complaint.removed");
        return "/fostering/complaints?faces-redirect=true";
    }

    private String done(String key) {
        messages.done(key);
        return "/fostering/complaint?faces-redirect=true&complaint=" + complaint;
    }

    /** Those who are not named yet. */
    public List<Choice> getColleagues() {
        return naming.colleagues().stream()
                .filter(one -> details.named().stream().noneMatch(known -> known.account().equals(one.id())))
                .map(one -> new Choice(one.id().value(), one.name()))
                .toList();
    }

    public List<Choice> getNamed() {
        return details.named().stream().map(one -> new Choice(one.id(), one.name())).toList();
    }

    public ComplaintEntryKind[] getEntryKinds() {
        return ComplaintEntryKind.values();
    }

    public ComplaintOutcome[] getOutcomes() {
        return ComplaintOutcome.values();
    }

    public ComplaintDetails getDetails() {
        return details;
    }

    public Reporter getReporter() {
        return reporter;
    }

    public ComplaintId getComplaint() {
        return complaint;
    }

    public void setComplaint(ComplaintId complaint) {
        this.complaint = complaint;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public ComplaintEntryKind getEntryKind() {
        return entryKind;
    }

    public void setEntryKind(ComplaintEntryKind entryKind) {
        this.entryKind = entryKind;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public ComplaintOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ComplaintOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public String getClosingNotes() {
        return closingNotes;
    }

    public void setClosingNotes(String closingNotes) {
        this.closingNotes = closingNotes;
    }

    public UUID getWho() {
        return who;
    }

    public void setWho(UUID who) {
        this.who = who;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
