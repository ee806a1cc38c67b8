package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.ContractDetails;
import pl.ostoja.fostering.ContractId;
import pl.ostoja.fostering.ContractService;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.fostering.CorrectContract;
import pl.ostoja.fostering.EndContract;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A contract is corrected, taken away, or ends before the day agreed: {@code /fostering/correct-contract} and {@code /fostering/end-contract}. */
@Named
@ViewScoped
public class CorrectContractPage extends FamilyRecordPage<ContractDetails> {
    private static final long serialVersionUID = 1L;

    @Inject ContractService service;

    private ContractId contract;
    private LocalDate since;
    private LocalDate until;
    private LocalDate endedOn;
    private String endReason;
    private ContractBasisForm basis;

    @Override
    protected ContractDetails stored() {
        return service.details(contract);
    }

    @Override
    protected void opened(ContractDetails row) {
        isAbout(row.family());
        since = row.term().since();
        until = row.term().until();
        endedOn = row.term().endedOn();
        endReason = row.term().endReason();
        basis = ContractBasisForm.of(row.basis());
    }

    public String correct() {
        service.correct(new CorrectContract(contract, getRow().version(), getReason(), term(), basis.contentUnlessEmpty()));
        return toFamily("/fostering/details", "fostering.contract.corrected");
    }

    public String end() {
        service.end(new EndContract(contract, getRow().version(), endedOn, endReason));
        return toFamily("/fostering/details", "fostering.contract.ended", endedOn);
    }

    public String remove() {
        service.remove(contract, getRow().version(), getReason());
        return toFamily("/fostering/details", "fostering.contract.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        ContractDetails theirs = reread();
        ContractBasisForm theirBasis = ContractBasisForm.of(theirs.basis());
        return Differences.between(theirs.term(), term())
                .in("fostering.contract.signedOn", theirBasis.getSignedOn(), basis.getSignedOn())
                .in("fostering.contract.unknownWhy", theirBasis.getUnknownWhy(), basis.getUnknownWhy())
                .in("fostering.contract.since", ContractTerm::since)
                .in("fostering.contract.until", ContractTerm::until)
                .in("fostering.contract.endedOn", ContractTerm::endedOn)
                .in("fostering.contract.endReason", ContractTerm::endReason)
                .found();
    }

    private ContractTerm term() {
        return new ContractTerm(since, until, endedOn, endReason);
    }

    public ContractBasisForm getBasis() {
        return basis;
    }

    public ContractId getContract() {
        return contract;
    }

    public void setContract(ContractId contract) {
        this.contract = contract;
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

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
