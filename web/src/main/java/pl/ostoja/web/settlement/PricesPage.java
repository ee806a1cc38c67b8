package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.settlement.AverageDetails;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FacilityDetails;
import pl.ostoja.settlement.FacilityId;
import pl.ostoja.settlement.OpenFacility;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.settlement.RateDetails;
import pl.ostoja.settlement.RecordRate;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** What care costs whatever child it is: institutions with their average costs, and amounts raised by the county council. */
@Named
@ViewScoped
public class PricesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/settlement/prices?faces-redirect=true";

    @Inject PriceService service;
    @Inject Texts texts;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();

    private final FacilityId facilityId = FacilityId.next();
    private final FacilityForm facility = new FacilityForm();
    private final AverageForm average = new AverageForm();
    private final RateForm rate = new RateForm();
    private CostFactId fact;
    private String reason;
    private transient List<FacilityDetails> facilities;
    private transient List<AverageDetails> averages;
    private transient List<RateDetails> rates;

    public String openFacility() {
        service.open(new OpenFacility(facilityId, facility.content()));
        return done();
    }

    public String publish() {
        service.publish(average.command(id));
        return done();
    }

    public String raise() {
        service.record(new RecordRate(id, rate.content()));
        return done();
    }

    public String remove() {
        getAverages().stream().filter(one -> one.id().equals(fact)).forEach(one -> service.removeAverage(fact, one.version(), reason));
        getRates().stream().filter(one -> one.id().equals(fact)).forEach(one -> service.removeRate(fact, one.version(), reason));
        return done();
    }

    private String done() {
        messages.done("settlement.saved");
        return HERE;
    }

    public List<FacilityDetails> getFacilities() {
        if (facilities == null) {
            facilities = service.facilities();
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
        return getFacilities().stream().filter(known -> known.id().equals(of.facility())).map(known -> known.content().name()).findFirst().orElse("");
    }

    public List<Choice> getFacilityChoices() {
        return getFacilities().stream().map(known -> new Choice(known.id(), known.content().name() + " – " + texts.name(known.content().type()))).toList();
    }

    /** What may be taken away again. */
    public List<Choice> getFacts() {
        return Stream.concat(
                        getAverages().stream().map(one -> new Choice(one.id(), nameOf(one) + ", " + texts.of("app.period.since", one.effectiveFrom()))),
                        getRates().stream().map(one ->
                                new Choice(one.id(), texts.name(one.content().number()) + ", " + texts.of("app.period.since", one.content().validFrom()))))
                .toList();
    }

    public FacilityForm getFacility() {
        return facility;
    }

    public AverageForm getAverage() {
        return average;
    }

    public RateForm getRate() {
        return rate;
    }

    public CostFactId getFact() {
        return fact;
    }

    public void setFact(CostFactId fact) {
        this.fact = fact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
