package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishText;

/** Complaints and allegations about foster families, for those who are named for them: written down, corrected, closed. */
@Stateless
public class ComplaintService {
    static final String AUDIT_KIND = "COMPLAINT";
    private static final System.Logger LOG = System.getLogger(ComplaintService.class.getName());

    @Inject
    FosterFamilies families;

    @Inject
    Complaints complaints;

    @Inject
    ComplaintFiles files;

    @Inject
    ComplaintReaders readers;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Event<CarersFail> failing;

    /** Writing down the same complaint again changes nothing. Whoever writes it down sees it. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public ComplaintId open(@Valid OpenComplaint command) {
        FosterFamily family = families.visible(command.family());
        if (!complaints.isKnown(Complaint.class, command.id())) {
            ComplaintRules.checkContent(command.content(), files.persons(family.id(), null), today());
            ComplaintRules.checkReporter(command.reporter());
            Complaint complaint =
                    new Complaint(command.id(), family.centre(), family.id(), command.content(), command.reporter(), caller.get().account(), today());
            complaints.add(complaint);
            readers.begin(complaint, command.named());
            log(complaint, "opened");
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COMPLAINTS)
    public void correct(@Valid CorrectComplaint command) {
        Complaint complaint = locked(command.id(), command.version());
        ComplaintRules.checkContent(command.content(), files.persons(complaint.family(), complaint.content()), today());
        complaints.entries(complaint.id())
                .forEach(entry -> ComplaintRules.checkEntry(entry.content().doneOn(), command.content().receivedOn(), complaint.closing(), today()));
        complaint.correct(command.content());
        trail.because(command.reason());
        log(complaint, "corrected");
    }

    @Allowed(Right.RECORD_COMPLAINTS)
    public void correctReporter(@Valid CorrectReporter command) {
        Complaint complaint = locked(command.id(), command.version());
        ComplaintRules.checkReporter(command.reporter());
        complaint.cameFrom(command.reporter());
        trail.because(command.reason());
        log(complaint, "came from somebody else");
    }

    @Allowed(Right.RECORD_COMPLAINTS)
    public void close(@Valid CloseComplaint command) {
        Complaint complaint = locked(command.id(), command.version());
        ComplaintRules.checkClosing(
                complaint.content().receivedOn(), complaint.closing(), command.closing(),
                complaints.entries(complaint.id()).stream().map(entry -> entry.content().doneOn()).toList(), today());
        complaint.close(command.closing());
        log(complaint, "closed");
    }

    /** Something has come to light, or it was closed by mistake. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public void reopen(ComplaintId id, long version, @NotBlank String reason) {
        Complaint complaint = locked(id, version);
        if (complaint.closing() == null) {
            throw ComplaintRules.refused("FST-25", "complaintOpen");
        }
        complaint.reopen();
        trail.because(reason);
        log(complaint, "opened again");
    }

    /** Takes a complaint away that was written down by mistake. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public void remove(ComplaintId id, long version, @NotBlank String reason) {
        Complaint complaint = locked(id, version);
        complaint.remove(today(), PolishText.note(reason));
        trail.because(reason);
        complaints.flush();
        failing.fire(new CarersFail(complaint.centre(), complaint.family(), complaint.content().receivedOn()));
        log(complaint, "removed");
    }

    /** Those for which the caller is named, the latest first. */
    @Allowed(Right.SEE_COMPLAINTS)
    public Page<ComplaintRow> list(ComplaintFilter filter, PageRequest page) {
        if (filter.family() != null) {
            families.visible(filter.family());
        }
        Page<ComplaintRow> rows = complaints.page(filter, page);
        trail.listed(caller.centre().value(), AUDIT_KIND, "", rows.rows().size());
        return rows;
    }

    @Allowed(Right.SEE_COMPLAINTS)
    public ComplaintDetails details(ComplaintId id) {
        Complaint complaint = complaints.visible(id);
        seen(complaint, null);
        return files.of(complaint, readers.mayName(complaint));
    }

    /** Who complained; that somebody looked is in the trail. */
    @Allowed(Right.SEE_COMPLAINTS)
    public Reporter reporter(ComplaintId id) {
        Complaint complaint = complaints.visible(id);
        seen(complaint, "reporter");
        return complaint.reporter();
    }

    /** About whom a complaint can be. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public ComplaintPersons persons(FosterFamilyId family) {
        return files.choices(families.visible(family).id());
    }

    /** About whom the complaint could be instead. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public ComplaintPersons persons(ComplaintId id) {
        return files.choices(complaints.visible(id).family());
    }

    private void seen(Complaint complaint, String part) {
        trail.seen(complaint.centre().value(), AUDIT_KIND, complaint.id().value(), part);
    }

    private Complaint locked(ComplaintId id, long version) {
        Complaint complaint = complaints.visibleLocked(id);
        EditConflict.refuseUnlessCurrent(version, complaint.version());
        return complaint;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whom it concerns stands in the trail, not in the log. */
    private static void log(Complaint complaint, String what) {
        LOG.log(System.Logger.Level.INFO, "complaint {0} {1}", complaint.id(), what);
    }
}
