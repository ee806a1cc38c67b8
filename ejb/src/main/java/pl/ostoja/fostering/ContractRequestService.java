package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Duties;

/** Families ask for contracts: asked, heard, refused or taken back (UWR art. 54, 55, 61a). A contract settles a request where it is made. */
@Stateless
public class ContractRequestService {
    @Inject
    FamilyFactBook facts;

    @Inject
    FosterFamilies families;

    @Inject
    ContractBases bases;

    @Inject
    Duties duties;

    /** The requests of the family and its contracts, with the ground of each. */
    @Allowed(Right.SEE_FAMILIES)
    public ContractFile of(FosterFamilyId family) {
        facts.seen(family, "contracts");
        List<FosterFamilyId> one = List.of(family);
        List<ContractRequest> requests = facts.of(ContractRequest.class, family);
        List<FormHeld> forms = families.forms(one);
        List<Contract> contracts = families.contracts(one);
        return new ContractFile(
                requests.stream().map(request -> asked(request, contracts)).toList(),
                contracts.reversed().stream().map(contract -> new ContractFile.Made(contract.details(), bases.why(contract, requests, forms))).toList(),
                facts.of(Dwelling.class, family).stream().filter(lives -> movedUnder(contracts, forms, lives.content())).map(Dwelling::details).toList());
    }

    private static boolean movedUnder(List<Contract> contracts, List<FormHeld> forms, DwellingContent lives) {
        return lives.isElsewhere()
                && FormHeld.on(lives.since(), forms).forms().contains(FamilyForm.PROFESSIONAL)
                && contracts.stream().map(Contract::term).anyMatch(term -> term.isMovedUnder(lives.since()));
    }

    /** The requests of the family alone, the latest first. */
    @Allowed(Right.SEE_FAMILIES)
    public List<ContractFile.Asked> requests(FosterFamilyId family) {
        facts.seen(family, "contracts");
        List<Contract> contracts = families.contracts(List.of(family));
        return facts.of(ContractRequest.class, family).stream().map(request -> asked(request, contracts)).toList();
    }

    private static ContractFile.Asked asked(ContractRequest request, List<Contract> contracts) {
        Optional<Contract> made = contracts.stream().filter(contract -> contract.settles(request.id())).findFirst();
        return new ContractFile.Asked(request.details(), made.map(contract -> contract.basis().signedOn()).orElse(null));
    }

    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordContractRequest command) {
        FamilyFactId id = facts.record(
                ContractRequest.class, command.id(), command.family(),
                family -> new ContractRequest(command.id(), family.centre(), family.id(), command.content()),
                (content, others, today) -> ContractRequestRules.check(content, today));
        renewDuties(facts.found(ContractRequest.class, id));
        return id;
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectContractRequest command) {
        ContractRequest request = facts.correct(
                ContractRequest.class, command.id(), command.version(), command.reason(), command.content(),
                (content, others, today) -> ContractRequestRules.check(content, today));
        Optional<Contract> made = bases.settling(request);
        ContractRequestRules.refuseSettled(made.isPresent() && command.content().until() != null);
        made.ifPresent(contract -> bases.check(contract, contract.term(), contract.basis()));
        renewDuties(request);
    }

    /** Takes away what was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(FamilyFactId id, long version, @NotBlank String reason) {
        ContractRequest request = facts.remove(ContractRequest.class, id, version, reason);
        ContractRequestRules.refuseSettled(bases.settling(request).isPresent());
        renewDuties(request);
    }

    @Allowed(Right.SEE_FAMILIES)
    public ContractRequestDetails details(FamilyFactId id) {
        return facts.visible(ContractRequest.class, id).details();
    }

    private void renewDuties(ContractRequest request) {
        facts.flush();
        duties.refresh(request.centre(), List.of(request.family().value()));
    }
}
