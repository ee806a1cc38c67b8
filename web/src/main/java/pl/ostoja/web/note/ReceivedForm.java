package pl.ostoja.web.note;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.note.ReceivedContent;

/** What is typed about the top of somebody else's note. */
public class ReceivedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String issuer;
    private String issuerName;
    private String number;
    private LocalDate issuedOn;
    private LocalDate receivedOn;
    private LocalDate dueOn;
    private BigDecimal total;

    ReceivedContent content() {
        return new ReceivedContent(new TerytCode(issuer), issuerName, number, issuedOn, receivedOn, dueOn, total);
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getIssuerName() {
        return issuerName;
    }

    public void setIssuerName(String issuerName) {
        this.issuerName = issuerName;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }
}
