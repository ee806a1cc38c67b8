package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.AgreementContent;

/** What is typed about an agreement with who pays. */
public class AgreementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String partner;
    private LocalDate since;
    private LocalDate concludedOn;
    private String number;

    static AgreementForm of(AgreementContent content) {
        AgreementForm form = new AgreementForm();
        form.partner = content.partner().value();
        form.since = content.since();
        form.concludedOn = content.concludedOn();
        form.number = content.number();
        return form;
    }

    AgreementContent content() {
        return new AgreementContent(partner == null ? null : new TerytCode(partner), since, concludedOn, number);
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getConcludedOn() {
        return concludedOn;
    }

    public void setConcludedOn(LocalDate concludedOn) {
        this.concludedOn = concludedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
