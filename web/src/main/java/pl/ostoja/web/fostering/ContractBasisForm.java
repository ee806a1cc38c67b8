package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.ContractBasis;
import pl.ostoja.fostering.FamilyFactId;

/** What is typed about the request that a contract settles. */
public class ContractBasisForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private FamilyFactId request;
    private LocalDate signedOn;
    private String unknownWhy;

    /** @param basis null of a contract of which that was not asked when it was written down */
    static ContractBasisForm of(ContractBasis basis) {
        ContractBasisForm form = new ContractBasisForm();
        if (basis != null) {
            form.request = basis.request();
            form.signedOn = basis.signedOn();
            form.unknownWhy = basis.unknownWhy();
        }
        return form;
    }

    ContractBasis content() {
        return new ContractBasis(request, signedOn, unknownWhy);
    }

    /** What was not asked when it was written down may stay open. */
    ContractBasis contentUnlessEmpty() {
        boolean empty = request == null && signedOn == null && (unknownWhy == null || unknownWhy.isBlank());
        return empty ? null : content();
    }

    public FamilyFactId getRequest() {
        return request;
    }

    public void setRequest(FamilyFactId request) {
        this.request = request;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getUnknownWhy() {
        return unknownWhy;
    }

    public void setUnknownWhy(String unknownWhy) {
        this.unknownWhy = unknownWhy;
    }
}
