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
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildFactBook;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;

/** What goes to the courts about a child. */
@Stateless
public class CourtService {
    @Inject
    Filings filings;

    @Inject
    Children children;

    @Inject
    ChildFactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same filing again changes nothing. */
    @Allowed(Right.RECORD_FILINGS)
    public FilingId record(@Valid RecordFiling command) {
        book.record(Filing.class, command.id(), command.child(), care ->
                new Filing(command.id(), caller.centre(), command.child(), checked(command.content(), care)));
        return command.id();
    }

    @Allowed(Right.RECORD_FILINGS)
    public void correct(@Valid CorrectFiling command) {
        Filing filing = filings.find(command.id());
        book.correct(filing, command.version(), command.reason(), care -> filing.correct(checked(command.content(), care)));
    }

    /** Takes a filing away that was written down by mistake. */
    @Allowed(Right.RECORD_FILINGS)
    public void remove(FilingId id, long version, @NotBlank String reason) {
        book.remove(filings.find(id), version, reason);
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

    private FilingContent checked(FilingContent content, CareFacts care) {
        FilingRules.check(content, care, LocalDate.now(clock));
        return content;
    }
}
