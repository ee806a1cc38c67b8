package pl.ostoja.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreFixture;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.Nip;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.ledger.LedgerFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.CostFixture;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** Notes of closed months. A child from 16 September 2026 on, 1628 a month, the first year of care: 814.00, of which 81.40 are the municipality's. */
@ServiceTest
@Tag("h2")
class NoteServiceIT {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final TerytCode MUNICIPALITY = new TerytCode("0603022");
    private static final TerytCode COUNTY = new TerytCode("0603");
    private static final String ACCOUNT = "61109010140000071219812874";

    @Inject
    NoteService notes;

    @Inject
    PaymentService payments;

    @Inject
    CounterpartyService counterparties;

    @Inject
    LedgerFixture ledger;

    @Inject
    CostFixture cared;

    @Inject
    CentreFixture centres;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    RequestContextController request;

    @Inject
    Clock clock;

    private final CentreId centre = CentreId.next();
    private Caller system;
    private Caller finance;
    private ChildId child;

    @BeforeEach
    void placeAChild() {
        system = Caller.system(centre);
        caller.become(system);
        centres.open(centre, "Ośrodek " + centre);
        child = cared.placed("Zofia", MUNICIPALITY);
        finance = people.somebody(centre, Role.FINANCE, "Anna Finanse");
        caller.become(finance);
        counterparties.describe(new DescribeIssuer(party("Miasto Opole", ACCOUNT), NumberPattern.USUAL, 0));
        known(MUNICIPALITY, "Gmina Chełm");
        known(COUNTY, "Powiat chełmski");
    }

    @Test
    void aClosedMonthBecomesANoteOnce() {
        assertThat(notes.drafts(SEPTEMBER).drafts()).isEmpty();
        ledger.close(SEPTEMBER, centre);
        assertThat(notes.drafts(SEPTEMBER).drafts())
                .containsExactly(
                        new DraftRow(COUNTY, "Powiat chełmski", true, null, 1, new BigDecimal("732.60")),
                        new DraftRow(MUNICIPALITY, "Gmina Chełm", true, null, 1, new BigDecimal("81.40")));

        NoteDetails note = notes.details(issue(SEPTEMBER));

        assertThat(note.note().number()).isEqualTo(number(1));
        assertThat(note.note().total()).isEqualTo(new BigDecimal("81.40"));
        assertThat(note.note().dueOn()).isEqualTo(PaymentTerm.due(today(), 14));
        assertThat(note.issuer().account()).isEqualTo(new BankAccount(ACCOUNT));
        assertThat(note.issuedBy()).isEqualTo("Anna Finanse");
        assertThat(note.lines()).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(15);
            assertThat(line.base()).isEqualTo(new BigDecimal("814.00"));
            assertThat(line.amount()).isEqualTo(new BigDecimal("81.40"));
        });
        refused("NOT-13", () -> notes.issue(new IssueNotes(SEPTEMBER, Set.of(MUNICIPALITY))));
        assertThat(notes.issue(new IssueNotes(SEPTEMBER, Set.of()))).hasSize(1);
    }

    @Test
    void whatStandsOnANoteStaysWhenTheDebtorMoves() {
        ledger.close(SEPTEMBER, centre);
        NoteId note = issue(SEPTEMBER);
        CounterpartyDetails known = counterparties.counterparties().getFirst();
        counterparties.edit(new EditCounterparty(known.id(), new CounterpartyContent(MUNICIPALITY, party("Gmina Nowy Chełm", null), 30), known.version()));

        assertThat(notes.details(note).recipient().name()).isEqualTo("Gmina Chełm");
    }

    /** Gone on the 20th: 1628 × 4 ÷ 30 = 217.07, of which 21.71; so 59.69 too much. */
    @Test
    void whatComesLateIsACorrectionThatNamesItsNote() {
        ledger.close(SEPTEMBER, centre);
        NoteId original = issue(SEPTEMBER);
        endOn(LocalDate.of(2026, 9, 20));
        ledger.close(OCTOBER, centre);
        assertThat(notes.drafts(OCTOBER).drafts())
                .contains(new DraftRow(MUNICIPALITY, "Gmina Chełm", true, number(1), 1, new BigDecimal("-59.69")));

        NoteDetails correction = notes.details(issue(OCTOBER));

        assertThat(correction.corrects()).isEqualTo(number(1));
        assertThat(correction.note().state()).isEqualTo(NoteState.CREDIT);
        assertThat(notes.details(original).note().open()).isEqualTo(new BigDecimal("21.71"));
        refused("NOT-17", () -> notes.cancel(new CancelNote(original, "pomyłka")));
    }

    @Test
    void whatIsPaidTooMuchCountsForLater() {
        ledger.close(SEPTEMBER, centre);
        NoteId note = issue(SEPTEMBER);
        PaymentId payment = pay("100.00", null);

        assertThat(notes.details(note).note().state()).isEqualTo(NoteState.PAID);
        assertThat(notes.details(note).payments()).containsExactly(new NoteDetails.Paid(today(), "wyciąg 1", new BigDecimal("81.40")));
        assertThat(payments.arrears(today())).singleElement().satisfies(row -> assertThat(row.overpaid()).isEqualTo(new BigDecimal("18.60")));

        ledger.close(OCTOBER, centre);
        NoteId next = issue(OCTOBER); // 1628 × 10 % = 162.80
        assertThat(notes.details(next).note().open()).isEqualTo(new BigDecimal("144.20"));

        payments.remove(payment, payments.payment(payment).version(), "pomyłka");
        assertThat(notes.totals(NoteFilter.ALL)).isEqualTo(new NoteTotals(2, new BigDecimal("244.20"), new BigDecimal("244.20")));
        assertThat(notes.list(new NoteFilter(MUNICIPALITY, NoteState.OPEN, today().getYear(), "nk/"), NoteSort.OPEN, true, PageRequest.page(1)).rows())
                .extracting(NoteRow::id)
                .containsExactly(next, note);
    }

    @Test
    void aPaymentMayNameItsNote() {
        ledger.close(SEPTEMBER, centre);
        NoteId first = issue(SEPTEMBER);
        ledger.close(OCTOBER, centre);
        NoteId second = issue(OCTOBER);

        pay("162.80", second);

        assertThat(notes.details(second).note().state()).isEqualTo(NoteState.PAID);
        assertThat(notes.details(first).note().open()).isEqualTo(new BigDecimal("81.40"));
        assertThat(payments.arrears(today().plusDays(60))).singleElement().satisfies(row -> {
            assertThat(row.late()).isEqualTo(new BigDecimal("81.40"));
            assertThat(row.interest()).isEqualTo(new BigDecimal("0.00")); // the centre charges none
        });
        refused("NOT-18", () -> payments.record(new RecordPayment(PaymentId.next(), content(today().plusDays(1), "1", null))));
    }

    @Test
    void aNoteIsTakenBackByAnotherAndItsLinesAreFree() {
        ledger.close(SEPTEMBER, centre);
        NoteId note = issue(SEPTEMBER);

        NoteDetails cancelling = notes.details(notes.cancel(new CancelNote(note, "zły adres")));

        assertThat(cancelling.note().number()).isEqualTo(number(2));
        assertThat(cancelling.note().total()).isEqualTo(new BigDecimal("-81.40"));
        assertThat(cancelling.reason()).isEqualTo("zły adres");
        assertThat(notes.details(note).note().state()).isEqualTo(NoteState.CANCELLED);
        assertThat(payments.arrears(today())).isEmpty();
        refused("NOT-17", () -> notes.cancel(new CancelNote(note, "jeszcze raz")));
        assertThat(notes.details(issue(SEPTEMBER)).note().number()).isEqualTo(number(3));
    }

    /** NOT-12: nine at once, each for a debtor of its own; and one more that finds nothing left. */
    @Test
    void numbersHaveNoGapsHoweverManyIssueAtOnce() throws Exception {
        List<TerytCode> debtors = IntStream.range(0, 8).mapToObj(i -> new TerytCode("06030" + (i + 2) + "2")).toList();
        debtors.stream().skip(1).forEach(debtor -> {
            people.as(system, () -> cared.placed("Zofia", debtor));
            known(debtor, "Gmina " + debtor);
        });
        ledger.close(SEPTEMBER, centre);
        List<Set<TerytCode>> wanted = new ArrayList<>(debtors.stream().map(Set::of).toList());
        wanted.add(Set.of(COUNTY));
        wanted.add(Set.of(MUNICIPALITY));

        atOnce(wanted);

        var issued = notes.list(NoteFilter.ALL, NoteSort.NUMBER, false, PageRequest.page(1)).rows();
        assertThat(issued).extracting(NoteRow::number).containsExactlyElementsOf(IntStream.rangeClosed(1, 9).mapToObj(this::number).toList());
        assertThat(issued).extracting(NoteRow::debtor).contains(COUNTY).containsAll(debtors);
    }

    @Test
    void whoAsksAndWhoIsAskedAreKnown() {
        refused("NOT-15", () -> counterparties.describe(new DescribeIssuer(party("Miasto Opole", null), NumberPattern.USUAL, 0)));
        refused("NOT-16", () -> known(MUNICIPALITY, "Jeszcze raz"));
        refused("NOT-16", () -> known(new TerytCode("1661011"), "Opole"));
        refused("NOT-16", () -> known(new TerytCode("0301"), "Powiat"));
        refused("NOT-16", () -> known(new TerytCode("3461"), "Powiat"));
        people.as(system, () -> cared.placed("Zofia", new TerytCode("0603032")));
        ledger.close(SEPTEMBER, centre);
        refused("NOT-15", () -> notes.issue(new IssueNotes(SEPTEMBER, Set.of())));
        assertThat(notes.list(NoteFilter.ALL, NoteSort.NUMBER, false, PageRequest.page(1)).rows()).isEmpty();
    }

    @Test
    void theyBelongToTheCentreAndToThoseWithTheRight() {
        ledger.close(SEPTEMBER, centre);
        NoteId note = issue(SEPTEMBER);
        caller.become(people.somebody(CentreId.next(), Role.FINANCE, "Z Daleka"));
        assertThatThrownBy(() -> notes.details(note)).isInstanceOf(NotFound.class);
        caller.become(people.somebody(centre, Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> notes.details(note)).isInstanceOf(NotPermitted.class);
        caller.become(people.somebody(centre, Role.HEAD, "Kierownik"));
        assertThatThrownBy(() -> notes.cancel(new CancelNote(note, "x"))).isInstanceOf(NotPermitted.class);
    }

    private NoteId issue(YearMonth month) {
        return notes.issue(new IssueNotes(month, Set.of(MUNICIPALITY))).getFirst();
    }

    private void known(TerytCode debtor, String name) {
        counterparties.add(new AddCounterparty(CounterpartyId.next(), new CounterpartyContent(debtor, party(name, null), null)));
    }

    private PaymentId pay(String amount, NoteId note) {
        return payments.record(new RecordPayment(PaymentId.next(), content(today(), amount, note)));
    }

    private static PaymentContent content(LocalDate on, String amount, NoteId note) {
        return new PaymentContent(MUNICIPALITY, on, new BigDecimal(amount), "wyciąg 1", note);
    }

    private void atOnce(List<Set<TerytCode>> wanted) throws Exception {
        CountDownLatch ready = new CountDownLatch(wanted.size());
        try (var threads = Executors.newFixedThreadPool(wanted.size())) {
            List<Future<?>> running = new ArrayList<>();
            wanted.forEach(debtors -> running.add(threads.submit(() -> issue(debtors, ready))));
            for (Future<?> one : running) {
                one.get(120, TimeUnit.SECONDS);
            }
        }
    }

    private void issue(Set<TerytCode> debtors, CountDownLatch ready) {
        ready.countDown();
        request.activate();
        try {
            ready.await();
            caller.become(finance);
            notes.issue(new IssueNotes(SEPTEMBER, debtors));
        } catch (BusinessRuleViolation refusal) {
            assertThat(refusal.rule()).isEqualTo("NOT-13");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            request.deactivate();
        }
    }

    private void endOn(LocalDate day) {
        people.as(system, () -> cared.leaves(child, day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String number(int inYear) {
        return "NK/" + inYear + "/" + today().getYear();
    }

    private static Party party(String name, String account) {
        return new Party(name, "ul. Rynek 1", "22-100", "Chełm", new Nip("1234563218"), account == null ? null : new BankAccount(account));
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
