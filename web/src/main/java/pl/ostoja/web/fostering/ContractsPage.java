package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.ContractFile;
import pl.ostoja.fostering.ContractRequestService;
import pl.ostoja.fostering.ExtraJobDetails;
import pl.ostoja.fostering.ExtraJobService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;

/** What a family asked for and what was agreed with it, the latest first: {@code /fostering/contracts?family=…}. */
@Named
@RequestScoped
@Exported(at = "/fostering/contracts", title = "fostering.contracts", kind = "FAMILY_CONTRACT")
public class ContractsPage implements ExportedList<ContractFile.Made> {
    @Inject ContractRequestService service;
    @Inject ExtraJobService jobs;
    @Inject FamilyPage family;

    private ContractFile file;
    private List<ExtraJobDetails> extraJobs;

    @Override
    public Page<ContractFile.Made> page(PageRequest request) {
        return Page.slice(getFile().contracts(), request);
    }

    @Override
    public List<Column<ContractFile.Made>> columns() {
        return List.of(
                new Column<>("fostering.contract.since", made -> made.details().term().since()),
                new Column<>("fostering.contract.until", made -> made.details().term().until()),
                new Column<>("fostering.contract.endedOn", made -> made.details().term().endedOn()),
                new Column<>("fostering.contract.signedOn", made -> made.details().basis() == null ? null : made.details().basis().signedOn()));
    }

    public List<ExtraJobDetails> getExtraJobs() {
        if (extraJobs == null) {
            extraJobs = jobs.of(family.getFile().details().id());
        }
        return extraJobs;
    }

    public ContractFile getFile() {
        if (file == null) {
            file = service.of(family.getFile().details().id());
        }
        return file;
    }
}
