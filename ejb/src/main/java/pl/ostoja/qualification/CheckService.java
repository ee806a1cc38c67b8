package pl.ostoja.qualification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.FactBook;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.Applicants;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonId;

/** The conditions that foster parents show to meet, and who need not for a time (UWR art. 42, 45a). */
@Stateless
public class CheckService {
    @Inject
    QualificationRecords records;

    @Inject
    QualificationFiles files;

    @Inject
    Applicants applicants;

    @Inject
    FactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same check again changes nothing. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public CheckId record(@Valid RecordCheck command) {
        applicants.requireLocked(command.family());
        book.record(Check.class, command.id(), () ->
                new Check(command.id(), caller.centre(), command.family(), checked(command.family(), command.content())));
        return command.id();
    }

    @Allowed(Right.EDIT_QUALIFICATION)
    public void correct(@Valid CorrectCheck command) {
        Check check = locked(command.id());
        book.correct(check, command.version(), command.reason(), () -> check.correct(checked(check.family(), command.content())));
    }

    /** Takes a check away that was written down by mistake. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public void remove(CheckId id, long version, @NotBlank String reason) {
        book.remove(locked(id), version, reason);
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
        book.record(Exemption.class, command.id(), () -> {
            CheckRules.check(command.content(), adults(command.family()));
            return new Exemption(command.id(), caller.centre(), command.family(), command.content(), caller.get().name());
        });
        return command.id();
    }

    /** Takes an exemption back. */
    @Allowed(Right.EDIT_QUALIFICATION)
    public void takeBack(ExemptionId id, long version, @NotBlank String reason) {
        Exemption exemption = records.exemption(id);
        applicants.requireLocked(exemption.family());
        book.remove(exemption, version, reason);
    }

    @Allowed(Right.SEE_QUALIFICATION)
    public ExemptionDetails exemption(ExemptionId id) {
        Exemption exemption = records.exemption(id);
        applicants.require(exemption.family());
        trail.seen(exemption.centre().value(), "FAMILY", exemption.family().value(), "qualification exemption");
        return files.details(exemption);
    }

    private Check locked(CheckId id) {
        Check check = records.check(id);
        applicants.requireLocked(check.family());
        return check;
    }

    private CheckContent checked(FosterFamilyId family, CheckContent content) {
        CheckRules.check(content, adults(family), today());
        return content;
    }

    /** Everybody who cares, cared or wants to, and other adults of the household. */
    private Set<PersonId> adults(FosterFamilyId family) {
        return records.facts(family).file().everybody().map(ApplicantFacts.Adult::person).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
