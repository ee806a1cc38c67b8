package pl.ostoja.qualification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.Applicants;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.EditConflict;

/** The conditions that foster parents show to meet, and who need not for a time (UWR art. 42, 45a). */
@Stateless
public class CheckService {
    private static final System.Logger LOG = System.getLogger(CheckService.class.getName());

    @Inject
    QualificationRecords records;

    @Inject
    QualificationFiles files;

    @Inject
    Applicants applicants;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Writing down the same check again changes nothing. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public CheckId record(@Valid RecordCheck command) {
        applicants.requireLocked(command.family());
        if (!records.isKnown(Check.class, command.id())) {
            CheckRules.check(command.content(), adults(command.family()), today());
            records.add(new Check(command.id(), caller.centre(), command.family(), command.content()));
            followUp(command.family(), "checked");
        }
        return command.id();
    }

    @Allowed(Right.EDIT_QUALIFICATION)
    public void correct(@Valid CorrectCheck command) {
        Check check = locked(command.id(), command.version());
        CheckRules.check(command.content(), adults(check.family()), today());
        check.correct(command.content());
        trail.because(command.reason());
        followUp(check.family(), "check corrected");
    }

    /** Takes a check away that was written down by mistake. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public void remove(CheckId id, long version, @NotBlank String reason) {
        Check check = locked(id, version);
        removals.remove(check, version, reason);
        followUp(check.family(), "check removed");
    }

    @Allowed(Right.SEE_QUALIFICATION)
    public CheckDetails details(CheckId id) {
        Check check = records.check(id);
        applicants.require(check.family());
        trail.seen(check.centre().value(), "FAMILY", check.family().value(), "qualification check");
        return files.details(check, today());
    }

    /** QUA-5: whoever decides it stands beside it. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public ExemptionId exempt(@Valid GrantExemption command) {
        applicants.requireLocked(command.family());
        if (!records.isKnown(Exemption.class, command.id())) {
            CheckRules.check(command.content(), adults(command.family()));
            records.add(new Exemption(command.id(), caller.centre(), command.family(), command.content(), caller.get().name()));
            followUp(command.family(), "exempted");
        }
        return command.id();
    }

    /** Takes an exemption back. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public void takeBack(ExemptionId id, long version, @NotBlank String reason) {
        Exemption exemption = records.exemption(id);
        applicants.requireLocked(exemption.family());
        removals.remove(exemption, version, reason);
        followUp(exemption.family(), "exemption taken back");
    }

    @Allowed(Right.SEE_QUALIFICATION)
    public ExemptionDetails exemption(ExemptionId id) {
        Exemption exemption = records.exemption(id);
        applicants.require(exemption.family());
        trail.seen(exemption.centre().value(), "FAMILY", exemption.family().value(), "qualification exemption");
        return files.details(exemption);
    }

    private Check locked(CheckId id, long version) {
        Check check = records.check(id);
        applicants.requireLocked(check.family());
        EditConflict.refuseUnlessCurrent(version, check.version());
        return check;
    }

    /** Everybody who cares, cared or wants to, and other adults of the household. */
    private Set<PersonId> adults(FosterFamilyId family) {
        return records.facts(family).file().everybody().map(ApplicantFacts.Adult::person).collect(Collectors.toSet());
    }

    private void followUp(FosterFamilyId family, String what) {
        records.flush();
        duties.refresh(caller.centre(), List.of(family.value()));
        LOG.log(System.Logger.Level.INFO, "papers of {0}: {1}", family, what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
