package pl.ostoja.court;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** What goes to the courts about a child. */
@Stateless
public class CourtService {
    private static final System.Logger LOG = System.getLogger(CourtService.class.getName());

    @Inject
    Filings filings;

    @Inject
    Children children;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Writing down the same filing again changes nothing. */
    @Allowed(Right.RECORD_FILINGS)
    public FilingId record(@Valid RecordFiling command) {
        CareFacts care = children.lock(command.child());
        if (filings.isKnown(command.id())) {
            return command.id();
        }
        FilingRules.check(command.content(), care, today());
        filings.add(new Filing(command.id(), caller.centre(), command.child(), command.content()));
        followUp(command.child(), command.id(), "recorded");
        return command.id();
    }

    @Allowed(Right.RECORD_FILINGS)
    public void correct(@Valid CorrectFiling command) {
        Filing filing = filings.find(command.id());
        CareFacts care = children.lock(filing.child());
        EditConflict.refuseUnlessCurrent(command.version(), filing.version());
        FilingRules.check(command.content(), care, today());
        filing.correct(command.content());
        trail.because(command.reason());
        followUp(filing.child(), filing.id(), "corrected");
    }

    /** Takes a filing away that was written down by mistake. */
    @Allowed(Right.RECORD_FILINGS)
    public void remove(FilingId id, long version, @NotBlank String reason) {
        Filing filing = filings.find(id);
        children.lock(filing.child());
        removals.remove(filing, version, reason);
        followUp(filing.child(), id, "removed");
    }

    /** The latest first. */
    @Allowed(Right.SEE_COURT)
    public List<FilingDetails> of(ChildId child) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "filings");
        return filings.of(child).stream().map(Filing::details).toList();
    }

    @Allowed(Right.SEE_COURT)
    public FilingDetails details(FilingId id) {
        Filing filing = filings.find(id);
        children.visible(filing.child());
        trail.seen(caller.centre().value(), "CHILD", filing.child().value(), "filing");
        return filing.details();
    }

    private void followUp(ChildId child, FilingId filing, String what) {
        duties.refresh(caller.centre(), List.of(child.value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: filing {1} {2}", child, filing, what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
