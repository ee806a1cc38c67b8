package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.settlement.FeeContent;
import pl.ostoja.settlement.FeeRelief;

/** What is typed about a decision on the fee of parents. */
public class FeeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String decision;
    private LocalDate finalOn;
    private LocalDate since;
    private LocalDate until;
    private BigDecimal amount;
    private FeeRelief relief;
    private BigDecimal reliefAmount;
    private LocalDate bureauToldOn;

    static FeeForm of(FeeContent content) {
        FeeForm form = new FeeForm();
        form.decision = content.decision();
        form.finalOn = content.finalOn();
        form.since = content.since();
        form.until = content.until();
        form.amount = content.amount();
        form.relief = content.relief();
        form.reliefAmount = content.reliefAmount();
        form.bureauToldOn = content.bureauToldOn();
        return form;
    }

    FeeContent content() {
        return new FeeContent(decision, finalOn, since, until, amount, relief, reliefAmount, bureauToldOn);
    }

    public FeeRelief[] getReliefs() {
        return FeeRelief.values();
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getFinalOn() {
        return finalOn;
    }

    public void setFinalOn(LocalDate finalOn) {
        this.finalOn = finalOn;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public FeeRelief getRelief() {
        return relief;
    }

    public void setRelief(FeeRelief relief) {
        this.relief = relief;
    }

    public BigDecimal getReliefAmount() {
        return reliefAmount;
    }

    public void setReliefAmount(BigDecimal reliefAmount) {
        this.reliefAmount = reliefAmount;
    }

    public LocalDate getBureauToldOn() {
        return bureauToldOn;
    }

    public void setBureauToldOn(LocalDate bureauToldOn) {
        this.bureauToldOn = bureauToldOn;
    }
}
