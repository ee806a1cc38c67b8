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
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.FamiliesInCourt;
import pl.ostoja.assistance.FamilyInCourt;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.FactBook;
import pl.ostoja.placement.CareLaws;

/** What goes to courts about families with an assistant, and what courts want. */
@Stateless
public class FamilyCourtService {
    @Inject
    FamilyCourts courts;

    @Inject
    ReportDays days;

    @Inject
    Filings filings;

    @Inject
    FamiliesInCourt families;

    @Inject
    FamilyCourtSight sight;

    @Inject
    CareLaws laws;

    @Inject
    FactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed({Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public FamilyCourt of(AssistanceCaseId family) {
        FamilyInCourt seen = families.seen(family);
        trail.seen(caller.centre().value(), "ASSISTANCE", family.value(), "court");
        List<ReportDay> all = courts.days(family);
        List<FamilyOrderDetails> orders = courts.orders(family).stream().map(order -> days.details(order, all)).toList();
        List<OpinionRequestDetails> requests = courts.requests(family).stream().map(OpinionRequest::details).toList();
        List<CourtTerm> reports = List.of();
        List<CourtTerm> opinions = List.of();
        for (FamilyCourtFacts facts : courts.facts(List.of(family.value()))) {
            FamilyCourtTerms terms = new FamilyCourtTerms(facts, laws.of(caller.centre()));
            reports = terms.reports();
            opinions = terms.opinions();
        }
        return new FamilyCourt(seen, today(), reports, opinions, orders, requests, filings.of(family).stream().map(Filing::details).toList());
    }

    /** Writing down the same filing again changes nothing. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public FilingId record(@Valid RecordFamilyFiling command) {
        families.requireLocked(command.family());
        book.record(Filing.class, command.id(), () -> new Filing(command.id(), caller.centre(), command.family(), checked(command.content())));
        return command.id();
    }

    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void correct(@Valid CorrectFiling command) {
        Filing filing = sight.locked(filings.findOfFamily(command.id()));
        book.correct(filing, command.version(), command.reason(), () -> filing.correct(checked(command.content())));
    }

    /** Takes a filing away that was written down by mistake. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void remove(FilingId id, long version, @NotBlank String reason) {
        book.remove(sight.locked(filings.findOfFamily(id)), version, reason);
    }

    @Allowed({Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public FilingDetails details(FilingId id) {
        return sight.shown(filings.findOfFamily(id), "filing").details();
    }

    private FilingContent checked(FilingContent content) {
        FilingRules.checkOfFamily(content, today());
        return content;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
