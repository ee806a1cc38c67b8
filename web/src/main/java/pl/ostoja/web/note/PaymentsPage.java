package pl.ostoja.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.note.DebtorName;
import pl.ostoja.note.NoteFilter;
import pl.ostoja.note.NoteRow;
import pl.ostoja.note.NoteService;
import pl.ostoja.note.NoteSort;
import pl.ostoja.note.PaymentDetails;
import pl.ostoja.note.PaymentId;
import pl.ostoja.note.PaymentService;
import pl.ostoja.note.RecordPayment;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** What debtors paid, the latest first: {@code /note/payments?debtor=1412042}. */
@Named
@ViewScoped
public class PaymentsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/note/payments?faces-redirect=true";

    @Inject PaymentService service;
    @Inject NoteService notes;
    @Inject Messages messages;
    @Inject Query query;
    @Inject Texts texts;

    /** Made with the page, so that a form sent twice is written once. */
    private final PaymentId id = PaymentId.next();

    private final PaymentForm form = new PaymentForm();
    private PaymentId removed;
    private String reason;
    private TerytCode debtor;
    private PageRequest request;
    private transient Page<PaymentDetails> payments;
    private transient List<DebtorName> debtors;
    private transient List<NoteRow> open;

    public void load() {
        debtor = Codes.of(query.text("debtor"));
        request = query.page();
        form.setDebtor(debtor == null ? null : debtor.value());
        form.setNote(query.text("note"));
    }

    public String record() {
        service.record(new RecordPayment(id, form.content()));
        messages.done("note.payment.done");
        return HERE + "&debtor=" + form.getDebtor();
    }

    public String remove() {
        service.remove(removed, service.payment(removed).version(), reason);
        messages.done("note.payment.removed");
        return HERE;
    }

    public Page<PaymentDetails> getPayments() {
        if (payments == null) {
            payments = service.payments(debtor, request);
        }
        return payments;
    }

    public String nameOf(PaymentDetails payment) {
        TerytCode payer = payment.content().debtor();
        return names().stream().filter(one -> one.debtor().equals(payer)).map(DebtorName::name).findFirst().orElse(payer.value());
    }

    private List<DebtorName> names() {
        if (debtors == null) {
            debtors = notes.debtors();
        }
        return debtors;
    }

    public List<Choice> getDebtors() {
        return names().stream().map(one -> new Choice(one.debtor().value(), one.name())).toList();
    }

    /** Notes that a payment may name: those that are not paid. */
    public List<Choice> getOpenNotes() {
        if (open == null) {
            open = notes.list(new NoteFilter(debtor, null, null, null), NoteSort.OPEN, true, new PageRequest(1, PageRequest.MAX_SIZE)).rows();
        }
        return open.stream()
                .filter(note -> note.open().signum() > 0)
                .map(note -> new Choice(note.id().toString(), note.number() + " – " + note.recipient() + " – " + texts.money(note.open())))
                .toList();
    }

    /** What may be taken away again: of this page of the list. */
    public List<Choice> getRemovable() {
        return getPayments().rows().stream()
                .map(payment -> new Choice(payment.id(), texts.date(payment.content().paidOn()) + " – " + nameOf(payment) + " – " + texts.money(payment.content().amount())))
                .toList();
    }

    public PaymentForm getForm() {
        return form;
    }

    public PaymentId getRemoved() {
        return removed;
    }

    public void setRemoved(PaymentId removed) {
        this.removed = removed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
