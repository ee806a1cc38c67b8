package pl.ostoja.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.note.AddCounterparty;
import pl.ostoja.note.CounterpartyContent;
import pl.ostoja.note.CounterpartyDetails;
import pl.ostoja.note.CounterpartyId;
import pl.ostoja.note.CounterpartyService;
import pl.ostoja.note.EditCounterparty;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.faces.Query;

/** A municipality or county to settle with: {@code /note/counterparty?counterparty=…} to correct, {@code ?unit=1412042} to add. */
@Named
@ViewScoped
public class CounterpartyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject CounterpartyService service;
    @Inject Messages messages;
    @Inject Query query;

    /** Made with the page, so that a form sent twice is written once. */
    private final CounterpartyId added = CounterpartyId.next();

    private final PartyForm party = new PartyForm();
    private CounterpartyId counterparty;
    private String unit;
    private Integer termDays;
    private long version;

    public void load() {
        if (counterparty == null) {
            TerytCode asked = Codes.of(query.text("unit"));
            unit = asked == null ? null : asked.value();
            return;
        }
        CounterpartyDetails details = service.counterparty(counterparty);
        party.show(details.content().party());
        unit = details.content().code().value();
        termDays = details.content().termDays();
        version = details.version();
    }

    public String save() {
        var content = new CounterpartyContent(new TerytCode(unit), party.party(), termDays);
        if (counterparty == null) {
            service.add(new AddCounterparty(added, content));
        } else {
            service.edit(new EditCounterparty(counterparty, content, version));
        }
        messages.done("note.saved");
        return "/note/counterparties?faces-redirect=true";
    }

    public CounterpartyId getCounterparty() {
        return counterparty;
    }

    public void setCounterparty(CounterpartyId counterparty) {
        this.counterparty = counterparty;
    }

    public PartyForm getParty() {
        return party;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Integer getTermDays() {
        return termDays;
    }

    public void setTermDays(Integer termDays) {
        this.termDays = termDays;
    }
}
