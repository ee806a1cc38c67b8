package pl.ostoja.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Delegation;
import pl.ostoja.centre.Nip;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.ledger.ClosedLine;
import pl.ostoja.ledger.LedgerLines;
import pl.ostoja.note.AddCounterparty;
import pl.ostoja.note.BankAccount;
import pl.ostoja.note.CounterpartyContent;
import pl.ostoja.note.CounterpartyId;
import pl.ostoja.note.CounterpartyService;
import pl.ostoja.note.DescribeIssuer;
import pl.ostoja.note.DraftRow;
import pl.ostoja.note.EnterReceived;
import pl.ostoja.note.IssueNotes;
import pl.ostoja.note.NoteFilter;
import pl.ostoja.note.NoteRow;
import pl.ostoja.note.NoteSeeds;
import pl.ostoja.note.NoteService;
import pl.ostoja.note.NoteSort;
import pl.ostoja.note.NumberPattern;
import pl.ostoja.note.Party;
import pl.ostoja.note.PaymentContent;
import pl.ostoja.note.PaymentId;
import pl.ostoja.note.PaymentService;
import pl.ostoja.note.ReceivedAmounts;
import pl.ostoja.note.ReceivedContent;
import pl.ostoja.note.ReceivedNoteId;
import pl.ostoja.note.ReceivedNoteService;
import pl.ostoja.note.RecordPayment;
import pl.ostoja.note.TheirLine;
import pl.ostoja.shared.PageRequest;

/**
 * The notes of the demonstration: those of the first closed period were issued in time, but for some debtors whose notes wait to be issued; most are paid, one
 * in part and one not at all. Another county has sent a note that asks for too much.
 */
@ApplicationScoped
public class DemoNotes {
    private static final int FIRST_CLOSED = 3;
    private static final int LEFT_TO_ISSUE = 3;
    private static final int ISSUED_ON = 21;
    private static final int PAID_AFTER = 9;
    private static final String ACCOUNT = "61109010140000071219812874";
    private static final BigDecimal WHOLE = new BigDecimal("100.00");
    private static final TerytCode NEIGHBOUR = new TerytCode("0607");
    private static final int[] NIP_WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    @PersistenceContext
    EntityManager em;

    @Inject
    NoteService notes;

    @Inject
    NoteSeeds seeds;

    @Inject
    CounterpartyService counterparties;

    @Inject
    PaymentService payments;

    @Inject
    ReceivedNoteService received;

    @Inject
    LedgerLines ledger;

    @Inject
    Delegation delegation;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Once, like the ledger. */
    @ActivateRequestContext
    public void issueIfNothingIs() {
        delegation.actFor(em.createQuery("select a.id from Account a where a.login = 'finanse'", AccountId.class).getSingleResult());
        if (counterparties.issuer().isEmpty()) {
            YearMonth month = YearMonth.now(clock).minusMonths(FIRST_CLOSED);
            counterparties.describe(new DescribeIssuer(party("Powiat – Powiatowe Centrum Pomocy Rodzinie", "1", ACCOUNT), NumberPattern.USUAL, 0));
            meet(month);
            meet(month.plusMonths(1));
            LocalDate issuedOn = month.plusMonths(1).atDay(ISSUED_ON);
            seeds.issue(new IssueNotes(month, allButTheLast(month)), issuedOn);
            pay(issuedOn.plusDays(PAID_AFTER));
            receive(month);
        }
    }

    private void meet(YearMonth month) {
        Set<TerytCode> known = counterparties.counterparties().stream().map(one -> one.content().code()).collect(toSet());
        Map<TerytCode, String> strangers = new LinkedHashMap<>();
        notes.drafts(month).drafts().stream().filter(draft -> !known.contains(draft.debtor())).forEach(draft -> strangers.put(draft.debtor(), name(draft)));
        strangers.forEach((debtor, name) -> counterparties.add(
                new AddCounterparty(CounterpartyId.next(), new CounterpartyContent(debtor, party(name, debtor.value(), null), null))));
    }

    private Set<TerytCode> allButTheLast(YearMonth month) {
        List<TerytCode> debtors = notes.drafts(month).drafts().stream().map(DraftRow::debtor).distinct().toList();
        return Set.copyOf(debtors.subList(0, Math.max(1, debtors.size() - LEFT_TO_ISSUE)));
    }

    private static String name(DraftRow draft) {
        return (draft.debtor().isCounty() ? "Powiat " : "Gmina ") + draft.name();
    }

    private void pay(LocalDate paidOn) {
        List<NoteRow> issued = notes.list(NoteFilter.ALL, NoteSort.NUMBER, false, new PageRequest(1, PageRequest.MAX_SIZE)).rows();
        for (NoteRow note : issued.subList(Math.min(1, issued.size()), issued.size())) {
            BigDecimal amount = note.equals(issued.getLast()) ? note.total().divideToIntegralValue(BigDecimal.TWO).setScale(2) : note.total();
            if (amount.signum() > 0) {
                payments.record(new RecordPayment(
                        PaymentId.next(), new PaymentContent(note.debtor(), paidOn, amount, "Zapłata za notę " + note.number(), note.id())));
            }
        }
    }

    /** Of two children of the city, which bears all, with one line each: of one as we reckon, of the other for a cost that is too high. */
    private void receive(YearMonth month) {
        Map<UUID, List<ClosedLine>> ofChildren = ledger.ofClosed(caller.centre(), month, month).stream().collect(groupingBy(ClosedLine::child, LinkedHashMap::new, toList()));
        List<ClosedLine> lines = ofChildren.values().stream()
                .filter(of -> of.size() == 1 && of.getFirst().host().equals(of.getFirst().payingCounty()))
                .map(List::getFirst)
                .limit(2)
                .toList();
        List<TheirLine> asked = new ArrayList<>();
        BigDecimal tooMuch = BigDecimal.ZERO;
        for (ClosedLine line : lines) {
            asked.add(theirs(line, tooMuch));
            tooMuch = new BigDecimal("120.00");
        }
        LocalDate issuedOn = month.plusMonths(1).atDay(ISSUED_ON);
        BigDecimal total = asked.stream().map(line -> line.amounts().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        received.enter(new EnterReceived(
                ReceivedNoteId.next(),
                new ReceivedContent(NEIGHBOUR, "Powiat sąsiedni", "FN.3032.17", issuedOn, issuedOn.plusDays(3), issuedOn.plusDays(PAID_AFTER), total), asked));
    }

    private TheirLine theirs(ClosedLine line, BigDecimal tooMuch) {
        String fileNumber = em.createQuery("select c.fileNumber from Child c where c.id.value = :child", String.class)
                .setParameter("child", line.child())
                .getSingleResult();
        BigDecimal asked = line.amounts().base().add(tooMuch);
        return new TheirLine(fileNumber, line.month(), new ReceivedAmounts(line.amounts().days(), asked, WHOLE, asked));
    }

    private static Party party(String name, String seed, String account) {
        return new Party(name, "ul. Urzędowa 1", "00-100", "Urzędów", nip(Long.parseLong(seed)), account == null ? null : new BankAccount(account));
    }

    /** A number that is well formed and nobody's: the next after the seed that has a check digit. */
    private static Nip nip(long seed) {
        String digits = "9%08d".formatted(seed);
        int sum = 0;
        for (int i = 0; i < NIP_WEIGHTS.length; i++) {
            sum += NIP_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 10 ? nip(seed + 10_000_000) : new Nip(digits + sum % 11);
    }
}
