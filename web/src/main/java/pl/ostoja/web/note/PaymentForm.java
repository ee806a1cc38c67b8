package pl.ostoja.web.note;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.note.NoteId;
import pl.ostoja.note.PaymentContent;

/** What is typed about money that came. */
public class PaymentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String debtor;
    private LocalDate paidOn;
    private BigDecimal amount;
    private String reference;
    private String note;

    PaymentContent content() {
        boolean named = note != null && !note.isBlank();
        return new PaymentContent(new TerytCode(debtor), paidOn, amount, reference, named ? new NoteId(UUID.fromString(note)) : null);
    }

    public String getDebtor() {
        return debtor;
    }

    public void setDebtor(String debtor) {
        this.debtor = debtor;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
