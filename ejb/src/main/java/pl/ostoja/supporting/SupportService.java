package pl.ostoja.supporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.EditConflict;

/** What supporting families are refunded, and whom they help (UWR art. 29, 31). */
@Stateless
public class SupportService {
    private static final System.Logger LOG = System.getLogger(SupportService.class.getName());

    @Inject
    SupportingFamilies families;

    @Inject
    SupportFiles files;

    @Inject
    AssistanceCases cases;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same contract again changes nothing. */
    @Allowed(Right.RECORD_SUPPORTING)
    public SupportContractId recordContract(@Valid RecordSupportContract command) {
        SupportingFamily family = families.locked(command.family());
        if (!families.isKnown(SupportContract.class, command.id())) {
            check(family, command.id(), command.content());
            families.add(new SupportContract(command.id(), caller.centre(), family.id(), command.content()));
            log(family, "contract made");
        }
        return command.id();
    }

    @Allowed(Right.RECORD_SUPPORTING)
    public void correctContract(@Valid CorrectSupportContract command) {
        SupportContract contract = families.contract(command.id());
        SupportingFamily family = families.locked(contract.family());
        EditConflict.refuseUnlessCurrent(command.version(), contract.version());
        check(family, command.id(), command.content());
        contract.correct(command.content());
        trail.because(command.reason());
        log(family, "contract corrected");
    }

    @Allowed(Right.RECORD_SUPPORTING)
    public void removeContract(SupportContractId id, long version, @NotBlank String reason) {
        SupportContract contract = families.contract(id);
        families.locked(contract.family());
        removals.remove(contract, version, reason);
    }

    @Allowed(Right.SEE_SUPPORTING)
    public SupportContractDetails contract(SupportContractId id) {
        SupportContract contract = families.contract(id);
        return files.of(contract, seen(contract, "contract"));
    }

    /** Writing down the same help again changes nothing. Somebody else's family cannot be named. */
    @Allowed(Right.RECORD_SUPPORTING)
    public SupportHelpId recordHelp(@Valid RecordHelp command) {
        SupportingFamily family = families.locked(command.family());
        if (!families.isKnown(SupportHelp.class, command.id())) {
            check(family, command.id(), command.content());
            families.add(new SupportHelp(command.id(), caller.centre(), family.id(), command.content()));
            log(family, "help began");
        }
        return command.id();
    }

    @Allowed(Right.RECORD_SUPPORTING)
    public void correctHelp(@Valid CorrectHelp command) {
        SupportHelp help = visible(command.id());
        SupportingFamily family = families.locked(help.family());
        EditConflict.refuseUnlessCurrent(command.version(), help.version());
        check(family, command.id(), command.content());
        help.correct(command.content());
        trail.because(command.reason());
        log(family, "help corrected");
    }

    @Allowed(Right.RECORD_SUPPORTING)
    public void removeHelp(SupportHelpId id, long version, @NotBlank String reason) {
        SupportHelp help = visible(id);
        families.locked(help.family());
        removals.remove(help, version, reason);
    }

    @Allowed(Right.SEE_SUPPORTING)
    public HelpDetails help(SupportHelpId id) {
        SupportHelp help = visible(id);
        return files.of(List.of(help), seen(help, "help")).getFirst();
    }

    /** Help to a family that the caller does not see is not there. */
    private SupportHelp visible(SupportHelpId id) {
        SupportHelp help = families.help(id);
        require(help.content());
        return help;
    }

    private void require(HelpContent content) {
        if (content.assistance() != null) {
            cases.require(content.assistance());
        }
    }

    private void check(SupportingFamily family, SupportContractId id, SupportContractContent content) {
        List<SupportContractContent> others =
                families.contracts(family.id()).stream().filter(other -> !other.id().equals(id)).map(SupportContract::content).toList();
        SupportingRules.checkContract(content, others, family.content().setUpOn(), family.lastDay());
    }

    private void check(SupportingFamily family, SupportHelpId id, HelpContent content) {
        List<HelpContent> others = families.helps(family.id()).stream().filter(other -> !other.id().equals(id)).map(SupportHelp::content).toList();
        SupportingRules.checkHelp(content, others, family.content().setUpOn(), family.lastDay(), LocalDate.now(clock));
        require(content);
    }

    private SupportingFamily seen(SupportRow row, String part) {
        trail.seen(row.centre().value(), SupportingFamilyService.AUDIT_KIND, row.family().value(), part);
        return families.find(row.family());
    }

    private static void log(SupportingFamily family, String what) {
        LOG.log(System.Logger.Level.INFO, "supporting family {0}: {1}", family.id(), what);
    }
}
