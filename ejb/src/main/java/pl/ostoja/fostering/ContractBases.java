package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.NotFound;

/** Brings contracts together with the requests that they settle. Whoever asks sees the family. */
@ApplicationScoped
class ContractBases {
    @Inject
    FosterFamilies families;

    @Inject
    FamilyFactBook facts;

    @Inject
    CurrentLaw law;

    @Inject
    Clock clock;

    /** FST-46. */
    void check(Contract contract, ContractTerm term, ContractBasis basis) {
        ContractRequestContent asked = basis.isUnknown() ? null : request(basis.request(), contract.family()).content();
        List<FormHeld> forms = families.forms(List.of(contract.family()));
        ContractGrounds.check(basis, asked, FormHeld.on(term.since(), forms).besideKinship().orElse(null), LocalDate.now(clock));
        if (!basis.isUnknown() && settling(contract.family(), basis.request()).filter(other -> !other.id().equals(contract.id())).isPresent()) {
            throw new BusinessRuleViolation("FST-46", "fostering.violation.requestSettled");
        }
        ground(basis, asked, forms);
    }

    /** By which provision it was made; null of a contract of which that was not asked when it was written down. */
    Explanation why(Contract contract, List<ContractRequest> requests, List<FormHeld> forms) {
        ContractBasis basis = contract.basis();
        if (basis == null) {
            return null;
        }
        ContractRequestContent asked =
                requests.stream().filter(request -> request.id().equals(basis.request())).findFirst().map(ContractRequest::content).orElse(null);
        return ContractGrounds.why(ground(basis, asked, forms), basis, forms.getFirst().period().since());
    }

    /** The contract that settles the request, if one does. */
    Optional<Contract> settling(ContractRequest request) {
        return settling(request.family(), request.id());
    }

    private Optional<Contract> settling(FosterFamilyId family, FamilyFactId request) {
        return families.contracts(List.of(family)).stream().filter(contract -> contract.settles(request)).findFirst();
    }

    private ContractGround ground(ContractBasis basis, ContractRequestContent asked, List<FormHeld> forms) {
        LocalDate on = basis.signedOn() == null ? LocalDate.now(clock) : basis.signedOn();
        return ContractGrounds.of(basis, asked, forms.getFirst().period().since(), law.on(ContractLaw.measured(on)));
    }

    private ContractRequest request(FamilyFactId id, FosterFamilyId family) {
        ContractRequest found = facts.found(ContractRequest.class, id);
        if (!Objects.equals(found.family(), family)) {
            throw new NotFound();
        }
        return found;
    }
}
