package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.fostering.ContractService;
import pl.ostoja.fostering.SignContract;

/** The county and the family make a contract. */
@Named
@ViewScoped
public class ContractPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject ContractService service;

    private LocalDate since;
    private LocalDate until;
    private final ContractBasisForm basis = new ContractBasisForm();

    public String sign() {
        service.sign(new SignContract(getFamily(), since, until, basis.content()));
        return backToTheFamily("fostering.contract.done", until);
    }

    public ContractBasisForm getBasis() {
        return basis;
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
}
