package pl.ostoja.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.Policy;
import pl.ostoja.ledger.LedgerLines;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.shared.BusinessRuleViolation;

/** Makes notes of closed lines, and notes that take others back. */
@ApplicationScoped
class NoteMaker {
    private static final Comparator<NoteLineContent> AS_PRINTED =
            Comparator.comparing(NoteLineContent::fileNumber).thenComparing(line -> line.period().since()).thenComparing(NoteLineContent::category);

    @Inject
    NoteRecords records;

    @Inject
    LedgerLines ledger;

    @Inject
    AllChildren allChildren;

    @Inject
    CurrentPolicies policies;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    NotePeriod period(YearMonth month) {
        return NotePeriod.of(month, policies.of(caller.centre(), month.atDay(1)).get(Policy.INVOICING_PERIOD));
    }

    List<Draft> drafts(NotePeriod period) {
        CentreId centre = caller.centre();
        var days = period.days();
        return Draft.of(
                ledger.ofClosed(centre, period.first(), period.last()), records.claimed(centre, days.since(), days.until()), records.originals(centre));
    }

    /** NOT-12, NOT-13: under the lock of the issuer, so that numbers follow one another and no line is taken twice. */
    List<NoteId> issue(IssueNotes command, LocalDate issuedOn) {
        Issuer issuer = records.lockIssuer(caller.centre());
        NotePeriod period = period(command.month());
        List<Draft> drafts = drafts(period).stream().filter(draft -> command.concerns(draft.debtor())).toList();
        if (drafts.isEmpty()) {
            throw new BusinessRuleViolation("NOT-13", "note.violation.nothing");
        }
        Map<TerytCode, CounterpartyContent> debtors = records.byCode(caller.centre());
        Map<UUID, String> children = allChildren.fileNumbers(children(drafts));
        List<NoteId> issued = new ArrayList<>();
        for (Draft draft : drafts) {
            issued.add(issue(draft, period, issuedOn, issuer, debtors, children));
        }
        drafts.stream().map(Draft::debtor).distinct().forEach(debtor -> records.reckon(debtor, caller.centre()));
        return issued;
    }

    private NoteId issue(
            Draft draft, NotePeriod period, LocalDate issuedOn, Issuer issuer, Map<TerytCode, CounterpartyContent> debtors, Map<UUID, String> children) {
        CounterpartyContent debtor = debtors.get(draft.debtor());
        if (debtor == null) {
            throw new BusinessRuleViolation("NOT-15", "note.violation.unknownDebtor", draft.debtor().value());
        }
        var content = new NoteContent(draft.debtor(), draft.corrects(), period.days(), issuedOn, due(debtor, issuedOn), draft.total(), null);
        Note note = add(content, issuer, debtor.party());
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        parts.sort(Comparator.comparing(part -> line(part, children), AS_PRINTED));
        for (int i = 0; i < parts.size(); i++) {
            records.add(new NoteLine(note.id(), i + 1, parts.get(i).line().id(), draft.debtor(), line(parts.get(i), children)));
        }
        return note.id();
    }

    /** NOT-17: only once, and only a note that neither corrects another nor was corrected; its lines may then go onto a new one. */
    NoteId cancel(CancelNote command) {
        Issuer issuer = records.lockIssuer(caller.centre());
        Note original = records.note(command.note(), caller.centre());
        if (original.isCancelled() || original.corrects() != null || !records.corrections(original.id()).isEmpty()) {
            throw new BusinessRuleViolation("NOT-17", "note.violation.cancelled");
        }
        LocalDate today = LocalDate.now(clock);
        Grosze total = Grosze.of(original.total().negate());
        var content = new NoteContent(original.debtor(), original.id(), original.period(), today, today, total, command.reason());
        Note cancelling = add(content, issuer, original.parties().recipient());
        List<NoteLineContent> lines = records.lines(original.id());
        for (int i = 0; i < lines.size(); i++) {
            records.add(new NoteLine(cancelling.id(), i + 1, null, original.debtor(), lines.get(i).takenBack()));
        }
        original.cancel();
        records.letGo(original.id());
        records.reckon(original.debtor(), caller.centre());
        return cancelling.id();
    }

    private Note add(NoteContent content, Issuer issuer, Party recipient) {
        int year = content.issuedOn().getYear();
        var number = NoteNumber.of(issuer.pattern(), year, records.lastNumber(caller.centre(), year) + 1);
        Note note = new Note(caller.centre(), number, content, new NoteParties(issuer.party(), recipient, caller.get().name(), clock.instant()));
        records.add(note);
        return note;
    }

    private LocalDate due(CounterpartyContent debtor, LocalDate issuedOn) {
        int days = debtor.termDays() == null ? policies.of(caller.centre(), issuedOn).get(Policy.PAYMENT_TERM_D) : debtor.termDays();
        return PaymentTerm.due(issuedOn, days);
    }

    private static Collection<UUID> children(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> draft.parts().stream()).map(part -> part.line().child()).distinct().toList();
    }

    private static NoteLineContent line(Draft.Part part, Map<UUID, String> children) {
        var line = part.line();
        return new NoteLineContent(
                children.get(line.child()), line.category(), line.form(), line.period(), line.amounts().days(), line.year(), line.rate(),
                line.amounts().base(), part.amount().zloty(), line.correcting());
    }
}
