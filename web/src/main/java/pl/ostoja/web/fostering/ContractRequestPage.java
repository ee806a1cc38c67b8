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
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.RecordContractRequest;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A family asks for a contract: asked, heard, refused or taken back. */
@Named
@ViewScoped
public class ContractRequestPage extends FamilyFactPage<ContractRequestDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/contracts";

    @Inject ContractRequestService service;

    private ContractRequestForm form = new ContractRequestForm();

    @Override
    protected ContractRequestDetails stored() {
        return service.details(id());
    }

    @Override
    protected void opened(ContractRequestDetails row) {
        isAbout(row.family());
        form = ContractRequestForm.of(row.content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
        form.setForm(getFile().places().homeClaim() == null ? FamilyForm.PROFESSIONAL : FamilyForm.FAMILY_HOME);
    }

    public String record() {
        service.record(new RecordContractRequest(id(), getFamily(), form.content()));
        return toFamily(SHOWN, "fostering.request.recorded");
    }

    public String correct() {
        service.correct(new CorrectContractRequest(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.request.corrected");
    }

    public String remove() {
        service.remove(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.request.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
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

    public ContractRequestForm getForm() {
        return form;
    }
}
