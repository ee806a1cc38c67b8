package pl.ostoja.web.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.protection.ComplaintContent;
import pl.ostoja.protection.ComplaintDetails;
import pl.ostoja.protection.ComplaintId;
import pl.ostoja.protection.ComplaintOutcome;
import pl.ostoja.protection.CorrectComplaint;
import pl.ostoja.protection.InterventionId;
import pl.ostoja.protection.InterventionService;
import pl.ostoja.protection.MadeThrough;
import pl.ostoja.protection.RecordComplaint;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A complaint about a removal is written down, corrected or taken away: {@code /protection/complaint?removal=…} and {@code ?complaint=…}. */
@Named
@ViewScoped
public class RemovalComplaintPage extends GuardedPage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final ComplaintId id = ComplaintId.next();

    @Inject InterventionService service;

    private ComplaintDetails row;
    private MomentForm received = new MomentForm();
    private MomentForm decided = new MomentForm();
    private InterventionId removal;
    private ComplaintId complaint;
    private String madeBy;
    private MadeThrough through;
    private ComplaintOutcome outcome;
    private String note;
    private String reason;

    public void load() {
        if (complaint != null) {
            row = service.complaint(complaint);
            removal = row.intervention();
            show(row.content());
        }
        if (removal == null) {
            throw new NotFound();
        }
        about(service.details(removal).family());
    }

    private void show(ComplaintContent content) {
        madeBy = content.madeBy();
        through = content.through();
        received = MomentForm.of(content.receivedAt());
        decided = MomentForm.of(content.decidedAt());
        outcome = content.outcome();
        note = content.note();
    }

    public String save() {
        if (isNew()) {
            service.recordComplaint(new RecordComplaint(id, removal, content()));
            return done("protection.complaint.done", back());
        }
        service.correctComplaint(new CorrectComplaint(complaint, row.version(), reason, content()));
        return done("protection.complaint.corrected", back());
    }

    public String remove() {
        service.removeComplaint(complaint, row.version(), reason);
        return done("protection.complaint.removed", back());
    }

    private String back() {
        return "/protection/removal?removal=" + removal;
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.complaint(complaint);
        return Differences.between(row.content(), content())
                .in("protection.madeBy", ComplaintContent::madeBy)
                .in("protection.through", ComplaintContent::through)
                .in("protection.receivedAt", ComplaintContent::receivedAt)
                .in("protection.decidedAt", ComplaintContent::decidedAt)
                .in("protection.complaintOutcome", ComplaintContent::outcome)
                .in("protection.note", ComplaintContent::note)
                .found();
    }

    private ComplaintContent content() {
        return new ComplaintContent(madeBy, through, received.moment(), decided.moment(), outcome, note);
    }

    public boolean isNew() {
        return complaint == null;
    }

    public MadeThrough[] getWays() {
        return MadeThrough.values();
    }

    public ComplaintOutcome[] getOutcomes() {
        return ComplaintOutcome.values();
    }

    public MomentForm getReceived() {
        return received;
    }

    public MomentForm getDecided() {
        return decided;
    }

    public InterventionId getRemoval() {
        return removal;
    }

    public void setRemoval(InterventionId removal) {
        this.removal = removal;
    }

    public ComplaintId getComplaint() {
        return complaint;
    }

    public void setComplaint(ComplaintId complaint) {
        this.complaint = complaint;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public void setMadeBy(String madeBy) {
        this.madeBy = madeBy;
    }

    public MadeThrough getThrough() {
        return through;
    }

    public void setThrough(MadeThrough through) {
        this.through = through;
    }

    public ComplaintOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ComplaintOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
