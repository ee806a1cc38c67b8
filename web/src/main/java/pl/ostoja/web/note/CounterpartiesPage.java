package pl.ostoja.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.note.AgreeRate;
import pl.ostoja.note.AgreedRateDetails;
import pl.ostoja.note.AgreedRateId;
import pl.ostoja.note.CounterpartyDetails;
import pl.ostoja.note.CounterpartyService;
import pl.ostoja.note.DescribeIssuer;
import pl.ostoja.note.IssuerDetails;
import pl.ostoja.note.NumberPattern;
import pl.ostoja.web.faces.Messages;

/** With whom the centre settles, as whom it issues notes, and what interest was agreed on. */
@Named
@ViewScoped
public class CounterpartiesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/note/counterparties?faces-redirect=true";

    @Inject CounterpartyService service;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final AgreedRateId rateId = AgreedRateId.next();

    private final PartyForm issuer = new PartyForm();
    private String pattern = NumberPattern.USUAL.value();
    private long version;
    private boolean known;
    private LocalDate since;
    private BigDecimal yearly;
    private transient List<CounterpartyDetails> counterparties;
    private transient List<AgreedRateDetails> rates;

    public void load() {
        service.issuer().ifPresent(this::show);
    }

    private void show(IssuerDetails details) {
        issuer.show(details.party());
        pattern = details.pattern().value();
        version = details.version();
        known = true;
    }

    public String describe() {
        service.describe(new DescribeIssuer(issuer.party(), new NumberPattern(pattern), version));
        return done();
    }

    public String agree() {
        service.agree(new AgreeRate(rateId, since, yearly));
        return done();
    }

    private String done() {
        messages.done("note.saved");
        return HERE;
    }

    public List<CounterpartyDetails> getCounterparties() {
        if (counterparties == null) {
            counterparties = service.counterparties();
        }
        return counterparties;
    }

    public List<AgreedRateDetails> getRates() {
        if (rates == null) {
            rates = service.rates();
        }
        return rates;
    }

    public PartyForm getIssuer() {
        return issuer;
    }

    public boolean isKnown() {
        return known;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public BigDecimal getYearly() {
        return yearly;
    }

    public void setYearly(BigDecimal yearly) {
        this.yearly = yearly;
    }
}
