package pl.ostoja.supporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.people.FileNumbers;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Period;

/** Families that help others: who they are, from being set up to being dissolved (UWR art. 30). */
@Stateless
public class SupportingFamilyService {
    static final String AUDIT_KIND = "SUPPORTING_FAMILY";
    private static final System.Logger LOG = System.getLogger(SupportingFamilyService.class.getName());

    @Inject
    SupportingFamilies families;

    @Inject
    SupportFiles files;

    @Inject
    FileNumbers numbers;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Registering the same family again changes nothing. */
    @Allowed(Right.RECORD_SUPPORTING)
    public SupportingFamilyId register(@Valid RegisterSupportingFamily command) {
        if (!families.isKnown(SupportingFamily.class, command.id())) {
            SupportingRules.checkSetUp(command.content(), today());
            String number = "RW " + numbers.next(caller.centre(), AUDIT_KIND, today().getYear());
            families.add(new SupportingFamily(command.id(), caller.centre(), number, command.content()));
            LOG.log(System.Logger.Level.INFO, "supporting family {0} set up", command.id());
        }
        return command.id();
    }

    @Allowed(Right.RECORD_SUPPORTING)
    public void edit(@Valid EditSupportingFamily command) {
        SupportingFamily found = families.locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), found.version());
        SupportingRules.checkSetUp(command.content(), today());
        List<Period> begun = begun(found);
        if (begun.stream().anyMatch(period -> period.since().isBefore(command.content().setUpOn()))) {
            throw new BusinessRuleViolation("SUP-2", "supporting.violation.beforeSetUp", command.content().setUpOn());
        }
        if (command.dissolution() != null) {
            SupportingRules.checkDissolution(command.dissolution().lastDay(), command.content().setUpOn(), begun, today());
        }
        found.become(command.content());
        found.dissolve(command.dissolution());
        trail.because(command.reason());
        LOG.log(System.Logger.Level.INFO, "supporting family {0} corrected", command.id());
    }

    @Allowed(Right.RECORD_SUPPORTING)
    public void dissolve(@Valid DissolveSupportingFamily command) {
        SupportingFamily found = families.locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), found.version());
        if (found.dissolution() != null) {
            throw new BusinessRuleViolation("SUP-4", "supporting.violation.dissolvedAlready");
        }
        SupportingRules.checkDissolution(command.dissolution().lastDay(), found.content().setUpOn(), begun(found), today());
        found.dissolve(command.dissolution());
        LOG.log(System.Logger.Level.INFO, "supporting family {0} dissolved", command.id());
    }

    /** SUP-6: takes a family away that was set up by mistake; one that helps or has a contract was none. */
    @Allowed(Right.RECORD_SUPPORTING)
    public void remove(SupportingFamilyId id, long version, @NotBlank String reason) {
        SupportingFamily found = families.locked(id);
        if (!begun(found).isEmpty()) {
            throw new BusinessRuleViolation("SUP-6", "supporting.violation.hasWork");
        }
        removals.remove(found, version, reason);
        LOG.log(System.Logger.Level.INFO, "supporting family {0} removed", id);
    }

    @Allowed(Right.SEE_SUPPORTING)
    public SupportingDetails details(SupportingFamilyId id) {
        SupportingFamily found = families.find(id);
        trail.seen(found.centre().value(), AUDIT_KIND, id.value(), null);
        return files.of(found, today());
    }

    private List<Period> begun(SupportingFamily found) {
        Stream<Period> contracts = families.contracts(found.id()).stream().map(contract -> contract.content().period());
        return Stream.concat(contracts, families.helps(found.id()).stream().map(help -> help.content().period())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
