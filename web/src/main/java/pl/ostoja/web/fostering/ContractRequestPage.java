package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.ContractRequestContent;
import pl.ostoja.fostering.ContractRequestDetails;
import pl.ostoja.fostering.ContractRequestService;
import pl.ostoja.fostering.CorrectContractRequest;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.RecordContractRequest;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A family asks for a contract: asked, heard, refused or taken back. */
@Named
@ViewScoped
public class ContractRequestPage extends FamilyFactPage {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/contracts";

    @Inject ContractRequestService service;

    private ContractRequestForm form = new ContractRequestForm();

    @Override
    protected void opened(FamilyFactId stored) {
        form = ContractRequestForm.of(read(stored).content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
        form.setForm(getFile().places().homeClaim() == null ? FamilyForm.PROFESSIONAL : FamilyForm.FAMILY_HOME);
    }

    public String record() {
        service.record(new RecordContractRequest(id(), getFamily(), form.content()));
        return to(SHOWN, "fostering.request.recorded");
    }

    public String correct() {
        service.correct(new CorrectContractRequest(id(), version(), getReason(), form.content()));
        return to(SHOWN, "fostering.request.corrected");
    }

    public String remove() {
        service.remove(id(), version(), getReason());
        return to(SHOWN, "fostering.request.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(read(id()).content(), form.content())
                .in("fostering.request.form", ContractRequestContent::form)
                .in("fostering.request.since", ContractRequestContent::since)
                .in("fostering.request.opinionOn", ContractRequestContent::opinionOn)
                .in("fostering.request.opinionBy", ContractRequestContent::opinionBy)
                .in("fostering.request.opinionPositive", ContractRequestContent::opinionPositive)
                .in("fostering.request.refusedOn", ContractRequestContent::refusedOn)
                .in("fostering.request.refusedWhy", ContractRequestContent::refusedWhy)
                .in("fostering.request.withdrawnOn", ContractRequestContent::withdrawnOn)
                .found();
    }

    private ContractRequestDetails read(FamilyFactId stored) {
        ContractRequestDetails details = service.details(stored);
        found(details.family(), details.version());
        return details;
    }

    public ContractRequestForm getForm() {
        return form;
    }
}
