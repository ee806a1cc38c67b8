package pl.ostoja.note;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytRegister;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishDates;

/** Notes to municipalities and other counties. */
@Stateless
public class NoteService {
    @PersistenceContext
    EntityManager em;

    @Inject
    NoteRecords records;

    @Inject
    NoteMaker maker;

    @Inject
    TerytRegister units;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What could be issued now of the period that the month lies in. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public NoteDrafts drafts(@NotNull YearMonth month) {
        PolishDates.inRange(month.atDay(1));
        NotePeriod period = maker.period(month);
        List<Draft> drafts = maker.drafts(period);
        Map<TerytCode, CounterpartyContent> known = records.byCode(caller.centre());
        Map<TerytCode, String> names = units.names(drafts.stream().map(Draft::debtor).collect(toSet()));
        Map<NoteId, String> numbers = records.numbers(drafts.stream().map(Draft::corrects).filter(one -> one != null).collect(toSet()));
        return new NoteDrafts(period, drafts.stream().map(draft -> row(draft, known.get(draft.debtor()), names, numbers)).toList());
    }

    private static DraftRow row(Draft draft, CounterpartyContent known, Map<TerytCode, String> names, Map<NoteId, String> numbers) {
        String name = known == null ? names.getOrDefault(draft.debtor(), draft.debtor().value()) : known.party().name();
        return new DraftRow(draft.debtor(), name, known != null, numbers.get(draft.corrects()), draft.parts().size(), draft.total().zloty());
    }

    /** Gives the notes of the period their numbers. */
    @Allowed(Right.ISSUE_NOTES)
    public List<NoteId> issue(@Valid IssueNotes command) {
        PolishDates.inRange(command.month().atDay(1));
        return maker.issue(command, LocalDate.now(clock));
    }

    /** The note that takes another one back. */
    @Allowed(Right.ISSUE_NOTES)
    public NoteId cancel(@Valid CancelNote command) {
        trail.because(command.reason());
        return maker.cancel(command);
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<NoteRow> list(@NotNull NoteFilter filter, @NotNull NoteSort sort, boolean descending, @NotNull PageRequest request) {
        Condition which = filter.condition(caller.centre(), LocalDate.now(clock));
        long total = which.bind(em.createQuery("select count(n) from Note n where " + which, Long.class)).getSingleResult();
        List<NoteRow> rows = which.bind(em.createQuery("select n from Note n where " + which + sort.orderBy(descending), Note.class))
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(note -> note.row(LocalDate.now(clock)))
                .toList();
        return new Page<>(rows, total, request);
    }

    /** What all notes of the filter come to. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public NoteTotals totals(@NotNull NoteFilter filter) {
        Condition which = filter.condition(caller.centre(), LocalDate.now(clock));
        return which.bind(em.createQuery(
                        "select new pl.ostoja.note.NoteTotals(count(n), coalesce(sum(n.total), 0.0), coalesce(sum(n.open), 0.0)) from Note n where " + which,
                        NoteTotals.class))
                .getSingleResult();
    }

    /** Everybody who ever got a note, by name. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<DebtorName> debtors() {
        return em
                .createQuery(
                        """
                        select n.debtor, max(n.parties.recipient.name) from Note n where n.centre = :centre
                        group by n.debtor order by max(n.parties.recipient.name), n.debtor""",
                        Object[].class)
                .setParameter("centre", caller.centre())
                .getResultStream()
                .map(row -> new DebtorName((TerytCode) row[0], (String) row[1]))
                .toList();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public NoteDetails details(@NotNull NoteId id) {
        trail.seen(caller.centre().value(), "NOTE", id.value(), "note");
        return find(id);
    }

    /** For a file that leaves the product. */
    @Allowed(Right.EXPORT)
    public NoteDetails taken(@NotNull NoteId id) {
        NoteDetails note = find(id);
        trail.exported(caller.centre().value(), "NOTE", "note=" + id, note.lines().size());
        return note;
    }

    private NoteDetails find(NoteId id) {
        CentreId centre = caller.centre();
        LocalDate today = LocalDate.now(clock);
        Note note = records.note(id, centre);
        NoteParties parties = note.parties();
        return new NoteDetails(
                note.row(today), note.corrects() == null ? null : records.note(note.corrects(), centre).number().value(),
                records.corrections(id).stream().map(correction -> correction.row(today)).toList(), parties.issuer(), parties.recipient(), parties.issuedBy(),
                parties.issuedAt(), note.reason(), records.lines(id), paid(note, centre));
    }

    private List<NoteDetails.Paid> paid(Note note, CentreId centre) {
        List<Payment> payments = records.paymentsOf(note.debtor(), centre);
        Map<UUID, String> references = payments.stream().collect(toMap(payment -> payment.details().id().value(), payment -> payment.content().reference()));
        return records.account(note.debtor(), centre).allocation().parts().stream()
                .filter(part -> part.note().equals(note.id()) && references.containsKey(part.credit()))
                .map(part -> new NoteDetails.Paid(part.on(), references.get(part.credit()), part.amount().zloty()))
                .toList();
    }
}
