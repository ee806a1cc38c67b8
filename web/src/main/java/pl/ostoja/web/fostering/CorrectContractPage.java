package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.ContractDetails;
import pl.ostoja.fostering.ContractId;
import pl.ostoja.fostering.ContractService;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.fostering.CorrectContract;
import pl.ostoja.fostering.EndContract;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** A contract is corrected, taken away, or ends before the day agreed: {@code /fostering/correct-contract} and {@code /fostering/end-contract}. */
@Named
@ViewScoped
public class CorrectContractPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ContractService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    private ContractId contract;
    private ContractDetails row;
    private FamilyFile file;
    private LocalDate since;
    private LocalDate until;
    private LocalDate endedOn;
    private String endReason;
    private String reason;
    private ContractBasisForm basis;

    public void load() {
        row = service.details(contract);
        file = places.file(row.family());
        since = row.term().since();
        until = row.term().until();
        endedOn = row.term().endedOn();
        endReason = row.term().endReason();
        basis = ContractBasisForm.of(row.basis());
    }

    public String correct() {
        service.correct(new CorrectContract(contract, row.version(), reason, term(), basis.contentUnlessEmpty()));
        return done("fostering.contract.corrected");
    }

    public String end() {
        service.end(new EndContract(contract, row.version(), endedOn, endReason));
        return done("fostering.contract.ended", endedOn);
    }

    public String remove() {
        service.remove(contract, row.version(), reason);
        return done("fostering.contract.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(contract);
        return Differences.between(row.term(), term())
                .in("fostering.contract.signedOn", ContractBasisForm.of(row.basis()).getSignedOn(), basis.getSignedOn())
                .in("fostering.contract.unknownWhy", ContractBasisForm.of(row.basis()).getUnknownWhy(), basis.getUnknownWhy())
                .in("fostering.contract.since", ContractTerm::since)
                .in("fostering.contract.until", ContractTerm::until)
                .in("fostering.contract.endedOn", ContractTerm::endedOn)
                .in("fostering.contract.endReason", ContractTerm::endReason)
                .found();
    }

    private ContractTerm term() {
        return new ContractTerm(since, until, endedOn, endReason);
    }

    private String done(String key, Object... args) {
        messages.done(key, args);
        return "/fostering/details?faces-redirect=true&family=" + row.family();
    }

    public ContractBasisForm getBasis() {
        return basis;
    }

    public ContractDetails getRow() {
        return row;
    }

    public FamilyFile getFile() {
        return file;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
