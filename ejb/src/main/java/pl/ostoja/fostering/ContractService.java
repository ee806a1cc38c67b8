package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.FactBook;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.Policy;
import pl.ostoja.shared.Period;

/** The contracts of the county with professional families and family children's homes (UWR art. 54, 62). */
@Stateless
public class ContractService {
    @Inject
    FosterFamilies families;

    @Inject
    ContractBases bases;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    @Inject
    FactBook book;

    @Inject
    AuditTrail trail;

    @Allowed(Right.EDIT_FAMILIES)
    public ContractId sign(@Valid SignContract command) {
        FosterFamily family = families.visibleLocked(command.family());
        FamilyHistory.refuseAfterEnd(families.standings(List.of(family.id())).getLast().standing());
        Contract contract = new Contract(ContractId.next(), family.centre(), family.id(), ContractTerm.of(command.since(), command.until()), command.basis());
        check(contract, contract.term());
        bases.check(contract, contract.term(), contract.basis());
        refuseOverLimit(contract, contract.term());
        book.add(contract);
        return contract.id();
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectContract command) {
        Contract contract = locked(command.id());
        book.correct(contract, command.version(), command.reason(), () -> {
            ContractRules.checkEnd(command.term());
            check(contract, command.term());
            checkBasis(contract, command);
            if (!command.term().since().equals(contract.term().since())) {
                refuseOverLimit(contract, command.term());
            }
            contract.become(command.term());
            contract.restOn(command.basis());
        });
    }

    /** Before the day agreed; what was written down of an end is corrected like the rest. */
    @Allowed(Right.EDIT_FAMILIES)
    public void end(@Valid EndContract command) {
        Contract contract = locked(command.id());
        book.change(contract, command.version(), () -> {
            ContractTerm ended = contract.term().endedOn(command.lastDay(), command.why());
            ContractRules.checkEnd(ended);
            contract.become(ended);
        });
    }

    /** Takes a contract away that was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(ContractId id, long version, @NotBlank String reason) {
        book.remove(locked(id), version, reason);
    }

    @Allowed(Right.SEE_FAMILIES)
    public ContractDetails details(ContractId id) {
        Contract contract = families.contract(id);
        families.visible(contract.family());
        trail.seen(contract.centre().value(), "FAMILY", contract.family().value(), "contract");
        return contract.details();
    }

    private Contract locked(ContractId id) {
        Contract contract = families.contract(id);
        families.visibleLocked(contract.family());
        return contract;
    }

    private void check(Contract contract, ContractTerm term) {
        ContractRules.checkTerm(term, forms(contract.family(), term.since()), law.on(term.since()));
        ContractRules.refuseOverlap(term, others(contract));
    }

    /** What is known of a contract once is known for good; of those from before nothing needs to be. */
    private void checkBasis(Contract contract, CorrectContract command) {
        ContractBasis basis = command.basis() == null && contract.basis() != null ? ContractBasis.unknown(null) : command.basis();
        if (basis != null) {
            bases.check(contract, command.term(), basis);
        }
    }

    private void refuseOverLimit(Contract contract, ContractTerm term) {
        int limit = policies.of(contract.centre(), term.since()).get(Policy.PROFESSIONAL_FAMILIES_LIMIT);
        long professionals = families.otherProfessionals(contract.centre(), contract.family(), term.since());
        FamilyForms before = forms(contract.family(), term.since().minusDays(1));
        ContractRules.refuseOverLimit(term, before, forms(contract.family(), term.since()), others(contract), professionals, limit);
    }

    private FamilyForms forms(FosterFamilyId family, LocalDate day) {
        return FormHeld.on(day, families.forms(List.of(family)));
    }

    private List<Period> others(Contract contract) {
        return families.contracts(List.of(contract.family())).stream()
                .filter(other -> !other.id().equals(contract.id()))
                .map(other -> other.term().held())
                .toList();
    }
}
