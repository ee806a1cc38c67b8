package pl.ostoja.web.offer;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.offer.RequestContent;
import pl.ostoja.offer.Urgency;
import pl.ostoja.placement.LegalBasis;

/** What is typed about the place that is looked for. */
public class RequestForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate neededOn;
    private LegalBasis basis = LegalBasis.COURT_ORDER;
    private Urgency urgency = Urgency.SOON;
    private String town;
    private String needs;

    static RequestForm of(RequestContent content) {
        RequestForm form = new RequestForm();
        form.neededOn = content.neededOn();
        form.basis = content.basis();
        form.urgency = content.urgency();
        form.town = content.town();
        form.needs = content.needs();
        return form;
    }

    RequestContent content() {
        return new RequestContent(neededOn, basis, urgency, town, needs);
    }

    public LegalBasis[] getBases() {
        return LegalBasis.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public LocalDate getNeededOn() {
        return neededOn;
    }

    public void setNeededOn(LocalDate neededOn) {
        this.neededOn = neededOn;
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }
}
