package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Duties;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.shared.Period;

/** The contracts of the county with professional families and family children's homes (UWR art. 54, 62). */
@Stateless
public class ContractService {
    private static final System.Logger LOG = System.getLogger(ContractService.class.getName());

    @Inject
    FosterFamilies families;

    @Inject
    CurrentLaw law;

    @Inject
    Duties duties;

    @Allowed(Right.EDIT_FAMILIES)
    public void sign(@Valid SignContract command) {
        FosterFamily family = families.visibleLocked(command.family());
        Period term = Period.of(command.since(), command.until());
        List<FosterFamilyId> one = List.of(family.id());
        List<FormHeld> held = families.forms(one);
        FamilyForms forms = held.stream().filter(form -> form.period().contains(command.since())).findFirst().orElse(held.getFirst()).forms();
        ContractRules.check(term, forms, families.contracts(one).stream().map(Contract::period).toList(), law.on(command.since()));
        families.add(new Contract(family.centre(), family.id(), term));
        families.flush();
        duties.refresh(family.centre(), List.of(family.id().value()));
        LOG.log(System.Logger.Level.INFO, "family {0} has a contract", family.id());
    }
}
