package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.settlement.RateContent;

/** What is typed about an amount that the county council raised. */
public class RateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LegalNumber number;
    private BigDecimal amount;
    private LocalDate validFrom;
    private String resolution;

    static RateForm of(RateContent content) {
        RateForm form = new RateForm();
        form.number = content.number();
        form.amount = content.amount();
        form.validFrom = content.validFrom();
        form.resolution = content.resolution();
        return form;
    }

    RateContent content() {
        return new RateContent(number, amount, validFrom, resolution);
    }

    public List<LegalNumber> getNumbers() {
        return RateContent.raised();
    }

    public LegalNumber getNumber() {
        return number;
    }

    public void setNumber(LegalNumber number) {
        this.number = number;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
