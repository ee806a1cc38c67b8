package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.EditConflict;

/** What was done about a complaint, step by step. */
@Stateless
public class ComplaintEntryService {
    @Inject
    Complaints complaints;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Writing down the same step again changes nothing. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public ComplaintEntryId record(@Valid RecordComplaintEntry command) {
        Complaint complaint = complaints.visibleLocked(command.complaint());
        if (!complaints.isKnown(ComplaintEntry.class, command.id())) {
            check(complaint, command.content());
            complaints.add(new ComplaintEntry(command.id(), complaint.centre(), complaint.id(), command.content(), caller.get().name()));
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COMPLAINTS)
    public void correct(@Valid CorrectComplaintEntry command) {
        ComplaintEntry entry = complaints.entry(command.id());
        Complaint complaint = complaints.visibleLocked(entry.complaint());
        EditConflict.refuseUnlessCurrent(command.version(), entry.version());
        check(complaint, command.content());
        entry.correct(command.content());
        trail.because(command.reason());
    }

    /** Takes a step away that was written down by mistake. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public void remove(ComplaintEntryId id, long version, @NotBlank String reason) {
        ComplaintEntry entry = complaints.entry(id);
        complaints.visibleLocked(entry.complaint());
        removals.remove(entry, version, reason);
    }

    @Allowed(Right.SEE_COMPLAINTS)
    public ComplaintEntryDetails details(ComplaintEntryId id) {
        ComplaintEntry entry = complaints.entry(id);
        Complaint complaint = complaints.visible(entry.complaint());
        trail.seen(complaint.centre().value(), ComplaintService.AUDIT_KIND, complaint.id().value(), "entry");
        return entry.details();
    }

    private void check(Complaint complaint, ComplaintEntryContent content) {
        ComplaintRules.checkEntry(content.doneOn(), complaint.content().receivedOn(), complaint.closing(), LocalDate.now(clock));
    }
}
