package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
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

    @Inject
    Event<CarersFail> failing;

    /** Writing down the same step again changes nothing. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public ComplaintEntryId record(@Valid RecordComplaintEntry command) {
        Complaint complaint = complaints.visibleLocked(command.complaint());
        if (!complaints.isKnown(ComplaintEntry.class, command.id())) {
            check(complaint, command.content());
            complaints.add(new ComplaintEntry(command.id(), complaint.centre(), complaint.id(), command.content(), caller.get().name()));
            tell(complaint, command.content());
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COMPLAINTS)
    public void correct(@Valid CorrectComplaintEntry command) {
        ComplaintEntry entry = complaints.entry(command.id());
        Complaint complaint = complaints.visibleLocked(entry.complaint());
        EditConflict.refuseUnlessCurrent(command.version(), entry.version());
        check(complaint, command.content());
        ComplaintEntryContent before = entry.content();
        entry.correct(command.content());
        trail.because(command.reason());
        complaints.flush();
        tell(complaint, before, command.content());
    }

    /** Takes a step away that was written down by mistake. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public void remove(ComplaintEntryId id, long version, @NotBlank String reason) {
        ComplaintEntry entry = complaints.entry(id);
        Complaint complaint = complaints.visibleLocked(entry.complaint());
        removals.remove(entry, version, reason);
        complaints.flush();
        tell(complaint, entry.content());
    }

    @Allowed(Right.SEE_COMPLAINTS)
    public ComplaintEntryDetails details(ComplaintEntryId id) {
        ComplaintEntry entry = complaints.entry(id);
        Complaint complaint = complaints.visible(entry.complaint());
        trail.seen(complaint.centre().value(), ComplaintService.AUDIT_KIND, complaint.id().value(), "entry");
        return entry.details();
    }

    /** PLC-90: what was found or is found no more. */
    private void tell(Complaint complaint, ComplaintEntryContent... about) {
        Arrays.stream(about)
                .filter(ComplaintEntryContent::isFailure)
                .map(ComplaintEntryContent::doneOn)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> failing.fire(new CarersFail(complaint.centre(), complaint.family(), day)));
    }

    private void check(Complaint complaint, ComplaintEntryContent content) {
        ComplaintRules.checkEntry(content.doneOn(), complaint.content().receivedOn(), complaint.closing(), LocalDate.now(clock));
    }
}
