package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FacilityId;
import pl.ostoja.settlement.PublishAverage;

/** What is typed about a published average cost of an institution. */
public class AverageForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private FacilityId facility;
    private BigDecimal amount;
    private LocalDate publishedOn;
    private String gazette;

    PublishAverage command(CostFactId id) {
        return new PublishAverage(id, facility, null, null, amount, publishedOn, gazette, null);
    }

    public FacilityId getFacility() {
        return facility;
    }

    public void setFacility(FacilityId facility) {
        this.facility = facility;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getGazette() {
        return gazette;
    }

    public void setGazette(String gazette) {
        this.gazette = gazette;
    }
}
