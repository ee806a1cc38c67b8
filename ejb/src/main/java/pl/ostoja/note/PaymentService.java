package pl.ostoja.note;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.Removals;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.Policy;
import pl.ostoja.settlement.Interest;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishDates;

/** What debtors paid, and what they are late with. */
@Stateless
public class PaymentService {
    @PersistenceContext
    EntityManager em;

    @Inject
    NoteRecords records;

    @Inject
    CurrentPolicies policies;

    @Inject
    CurrentCaller caller;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /**
     * The latest first.
     *
     * @param debtor null for all
     */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<PaymentDetails> payments(TerytCode debtor, @NotNull PageRequest request) {
        String which = " from Payment p where p.centre = :centre and (:debtor is null or p.content.debtor.value = :debtor)";
        String code = debtor == null ? null : debtor.value();
        long total = em
                .createQuery("select count(p)" + which, Long.class)
                .setParameter("centre", caller.centre())
                .setParameter("debtor", code)
                .getSingleResult();
        List<PaymentDetails> rows = em
                .createQuery("select p" + which + " order by p.content.paidOn desc, p.id.value desc", Payment.class)
                .setParameter("centre", caller.centre())
                .setParameter("debtor", code)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(Payment::details)
                .toList();
        return new Page<>(rows, total, request);
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public PaymentDetails payment(PaymentId id) {
        return find(id).details();
    }

    /** NOT-18: not before it came, and for a note of the debtor who paid. Writing down the same payment again changes nothing. */
    @Allowed(Right.ISSUE_NOTES)
    public PaymentId record(@Valid RecordPayment command) {
        CentreId centre = caller.centre();
        PaymentContent content = command.content();
        records.lockIssuer(centre);
        if (em.find(Payment.class, command.id()) == null) {
            PolishDates.inRange(content.paidOn());
            if (content.paidOn().isAfter(LocalDate.now(clock))) {
                throw new BusinessRuleViolation("NOT-18", "note.violation.paidLater");
            }
            if (content.note() != null && !records.note(content.note(), centre).debtor().equals(content.debtor())) {
                throw new BusinessRuleViolation("NOT-18", "note.violation.noteOfAnother");
            }
            records.add(new Payment(command.id(), centre, content));
            records.reckon(content.debtor(), centre);
        }
        return command.id();
    }

    @Allowed(Right.ISSUE_NOTES)
    public void remove(PaymentId id, long version, @NotBlank String reason) {
        records.lockIssuer(caller.centre());
        Payment payment = find(id);
        removals.remove(payment, version, reason);
        em.flush();
        records.reckon(payment.debtor(), caller.centre());
    }

    /** Everybody who owes something or has paid too much as of the day, by name. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<ArrearsRow> arrears(@NotNull LocalDate day) {
        PolishDates.inRange(day);
        CentreId centre = caller.centre();
        List<Interest.Rate> rates = policies.of(centre, day).get(Policy.LATE_INTEREST) ? records.interest(centre) : List.of();
        Map<TerytCode, List<Note>> notes = records.issuedUntil(day, centre).stream().collect(groupingBy(Note::debtor));
        Map<TerytCode, List<Allocation.Credit>> payments =
                records.paidUntil(day, centre).stream().collect(groupingBy(Payment::debtor, mapping(Payment::credit, toList())));
        return notes.entrySet().stream()
                .map(debtor -> row(debtor.getValue(), payments.getOrDefault(debtor.getKey(), List.of()), day, rates))
                .filter(ArrearsRow::isSomething)
                .sorted(Comparator.comparing(ArrearsRow::name).thenComparing(ArrearsRow::debtor))
                .toList();
    }

    private static ArrearsRow row(List<Note> notes, List<Allocation.Credit> payments, LocalDate day, List<Interest.Rate> rates) {
        Note latest = notes.getLast();
        Arrears arrears = DebtorAccount.of(notes.stream().map(Note::issued).toList(), payments).on(day, rates);
        return ArrearsRow.of(latest.debtor(), latest.parties().recipient().name(), arrears);
    }

    private Payment find(PaymentId id) {
        return em
                .createQuery("select p from Payment p where p.id = :id and p.centre = :centre", Payment.class)
                .setParameter("id", id)
                .setParameter("centre", caller.centre())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
