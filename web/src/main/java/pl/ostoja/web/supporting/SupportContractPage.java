package pl.ostoja.web.supporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.supporting.CorrectSupportContract;
import pl.ostoja.supporting.RecordSupportContract;
import pl.ostoja.supporting.SupportContractContent;
import pl.ostoja.supporting.SupportContractDetails;
import pl.ostoja.supporting.SupportContractId;
import pl.ostoja.supporting.SupportService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A contract on the refund of costs is made, corrected or taken away: {@code /supporting/contract?family=…} and {@code /supporting/contract?contract=…}. */
@Named
@ViewScoped
public class SupportContractPage extends SupportRowPage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final SupportContractId id = SupportContractId.next();

    @Inject SupportService service;

    private SupportContractDetails row;
    private SupportContractId contract;
    private LocalDate since;
    private LocalDate until;
    private String refunded;
    private BigDecimal monthlyLimit;

    public void load() {
        if (contract != null) {
            row = service.contract(contract);
            since = row.content().since();
            until = row.content().until();
            refunded = row.content().refunded();
            monthlyLimit = row.content().monthlyLimit();
        }
        of(row == null ? getFamily() : row.family());
    }

    public String save() {
        if (isNew()) {
            service.recordContract(new RecordSupportContract(id, getFamily(), content()));
            return done("supporting.contract.done");
        }
        service.correctContract(new CorrectSupportContract(contract, row.version(), getReason(), content()));
        return done("supporting.contract.corrected");
    }

    public String remove() {
        service.removeContract(contract, row.version(), getReason());
        return done("supporting.contract.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.contract(contract);
        return Differences.between(row.content(), content())
                .in("supporting.contract.since", SupportContractContent::since)
                .in("supporting.contract.until", SupportContractContent::until)
                .in("supporting.contract.refunded", SupportContractContent::refunded)
                .in("supporting.contract.limit", SupportContractContent::monthlyLimit)
                .found();
    }

    private SupportContractContent content() {
        return new SupportContractContent(since, until, refunded, monthlyLimit);
    }

    public boolean isNew() {
        return contract == null;
    }

    public SupportContractId getContract() {
        return contract;
    }

    public void setContract(SupportContractId contract) {
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

    public String getRefunded() {
        return refunded;
    }

    public void setRefunded(String refunded) {
        this.refunded = refunded;
    }

    public BigDecimal getMonthlyLimit() {
        return monthlyLimit;
    }

    public void setMonthlyLimit(BigDecimal monthlyLimit) {
        this.monthlyLimit = monthlyLimit;
    }
}
