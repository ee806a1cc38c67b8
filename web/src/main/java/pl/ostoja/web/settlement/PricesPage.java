package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.facility.FacilityRow;
import pl.ostoja.settlement.AverageDetails;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.settlement.RateDetails;
import pl.ostoja.settlement.RecordRate;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.facility.FacilityChoices;
import pl.ostoja.web.text.Texts;

/** What care costs whatever child it is: average costs of institutions, and amounts raised by the county council. */
@Named
@ViewScoped
public class PricesPage implements Serializable {
    static final String AT = "/settlement/prices";

    private static final long serialVersionUID = 1L;

    @Inject PriceService service;
    @Inject FacilityChoices places;
    @Inject Texts texts;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();

    private final AverageForm average = new AverageForm();
    private final RateForm rate = new RateForm();
    private transient List<FacilityRow> facilities;
    private transient List<AverageDetails> averages;
    private transient List<RateDetails> rates;

    public String publish() {
        service.publish(average.command(id));
        return done();
    }

    public String raise() {
        service.record(new RecordRate(id, rate.content()));
        return done();
    }

    private String done() {
        messages.done("settlement.saved");
        return AT + "?faces-redirect=true";
    }

    public List<FacilityRow> getFacilities() {
        if (facilities == null) {
            facilities = places.all();
        }
        return facilities;
    }

    public List<AverageDetails> getAverages() {
        if (averages == null) {
            averages = service.averages();
        }
        return averages;
    }

    public List<RateDetails> getRates() {
        if (rates == null) {
            rates = service.rates();
        }
        return rates;
    }

    /** Whose average it is. */
    public String nameOf(AverageDetails of) {
        if (of.facility() == null) {
            return texts.name(of.type()) + " " + (of.voivodeship() == null ? "" : of.voivodeship().value());
        }
        return getFacilities().stream().filter(known -> known.id().equals(of.facility())).map(known -> known.name()).findFirst().orElse("");
    }

    public List<Choice> getFacilityChoices() {
        return places.of(getFacilities());
    }

    public AverageForm getAverage() {
        return average;
    }

    public RateForm getRate() {
        return rate;
    }
}
