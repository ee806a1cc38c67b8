package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.settlement.FeePaymentContent;

/** What is typed about a payment of parents. */
public class FeePaymentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate paidOn;
    private BigDecimal amount;
    private String note;

    static FeePaymentForm of(FeePaymentContent content) {
        FeePaymentForm form = new FeePaymentForm();
        form.paidOn = content.paidOn();
        form.amount = content.amount();
        form.note = content.note();
        return form;
    }

    FeePaymentContent content() {
        return new FeePaymentContent(paidOn, amount, note);
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
