package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Period;

/** Who coordinated a family, from when to when and why; and what of it turns out to have been a mistake. */
@Stateless
public class AppointmentService {
    private static final System.Logger LOG = System.getLogger(AppointmentService.class.getName());

    @Inject
    FosterFamilies families;

    @Inject
    Appointments appointments;

    @Inject
    CoordinatorLimit limit;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The latest first. */
    @Allowed(Right.SEE_FAMILIES)
    public List<AppointmentDetails> of(FosterFamilyId id) {
        FosterFamily family = families.visible(id);
        trail.seen(family.centre().value(), FosterFamilyService.AUDIT_KIND, id.value(), "coordinators");
        List<Appointment> found = appointments.of(id);
        Map<AccountId, String> names = appointments.names(found);
        LocalDate ended = appointments.familyEndsOn(id);
        return found.reversed().stream().map(one -> shown(one, names, ended)).toList();
    }

    @Allowed(Right.SEE_FAMILIES)
    public AppointmentDetails details(AppointmentId id) {
        Appointment found = appointments.find(id);
        families.visible(found.family());
        trail.seen(found.centre().value(), FosterFamilyService.AUDIT_KIND, found.family().value(), "coordinator");
        return shown(found, appointments.names(List.of(found)), appointments.familyEndsOn(found.family()));
    }

    /** What was said about a family is for those who work with it. */
    private AppointmentDetails shown(Appointment appointment, Map<AccountId, String> names, LocalDate familyEndsOn) {
        AppointmentDetails details = appointment.details(names.get(appointment.coordinator()), familyEndsOn);
        boolean works = caller.get().may(Right.EDIT_FAMILIES) || caller.get().may(Right.MANAGE_CASELOADS);
        return works ? details : details.withoutWords();
    }

    /** The organiser itself performs the tasks from the next day on (UWR art. 77(1a)). */
    @Allowed(Right.MANAGE_CASELOADS)
    public void end(@Valid EndAppointment command) {
        Appointment found = locked(command.id(), command.version());
        AppointmentRules.checkEnd(found.content(), found.end(appointments.familyEndsOn(found.family())), command.end());
        found.end(command.end());
        appointments.follow(found);
        log(found, "ended");
    }

    /** FST-20: the end was a mistake; refused if somebody else has been appointed since. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void takeBackEnd(AppointmentId id, long version, @NotBlank String reason) {
        Appointment found = locked(id, version);
        refuseUnlessLast(found);
        LocalDate familyEndsOn = appointments.familyEndsOn(found.family());
        AppointmentEnd end = found.end(familyEndsOn);
        if (end == null) {
            throw new BusinessRuleViolation("FST-20", "fostering.violation.coordinationLasts");
        }
        AppointmentRules.refuseAfterFamily(end.until().plusDays(1), familyEndsOn);
        goOn(found);
        trail.because(reason);
        log(found, "goes on");
    }

    /** Whoever handed over hands over on the corrected day. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void correct(@Valid CorrectAppointment command) {
        Appointment found = locked(command.id(), command.version());
        AppointmentContent content = command.content();
        AppointmentRules.checkRequest(content, LocalDate.now(clock));
        AppointmentRules.refuseAfterFamily(content.since(), appointments.familyEndsOn(found.family()));
        Optional<Appointment> before = before(found);
        LocalDate formerly = found.since();
        found.correct(content);
        before.ifPresent(one -> {
            AppointmentRules.checkHandOver(one.coordinator(), one.since(), found.coordinator(), content.since());
            one.end(AppointmentEnd.handedOver(content.since()));
            appointments.follow(one);
        });
        AppointmentRules.checkPlace(found.period(), others(found));
        if (content.since().isBefore(formerly)) {
            limit.refuseFull(found.centre(), found.coordinator(), Period.of(content.since(), formerly.minusDays(1)), 1);
        }
        appointments.follow(found);
        trail.because(command.reason());
        log(found, "corrected");
    }

    /** FST-20: it was a mistake, and whoever handed over to this coordinator has coordinated the family all the time. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void undo(AppointmentId id, long version, @NotBlank String reason) {
        Appointment found = locked(id, version);
        refuseUnlessLast(found);
        Optional<Appointment> before = before(found);
        removals.remove(found, version, reason);
        appointments.forget(found);
        appointments.flush();
        before.ifPresent(this::goOn);
        log(found, "undone");
    }

    /** For as long as the family is one. */
    private void goOn(Appointment found) {
        LocalDate ended = found.period().until();
        found.goOn();
        found.days(appointments.familyEndsOn(found.family()))
                .filter(days -> days.isOpen() || days.until().isAfter(ended))
                .ifPresent(days -> limit.refuseFull(found.centre(), found.coordinator(), new Period(ended.plusDays(1), days.until()), 1));
        appointments.follow(found);
    }

    /** Who handed over to this coordinator. */
    private Optional<Appointment> before(Appointment found) {
        return appointments.of(found.family()).stream().filter(one -> one.isHandedOverOn(found.since())).findFirst();
    }

    private List<Period> others(Appointment found) {
        return appointments.of(found.family()).stream().filter(one -> !one.id().equals(found.id())).map(Appointment::period).toList();
    }

    private void refuseUnlessLast(Appointment found) {
        AppointmentRules.refuseUnlessLast(found.id(), appointments.of(found.family()).stream().map(Appointment::id).toList());
    }

    private Appointment locked(AppointmentId id, long version) {
        Appointment found = appointments.find(id);
        families.visibleLocked(found.family());
        EditConflict.refuseUnlessCurrent(version, found.version());
        return found;
    }

    private static void log(Appointment appointment, String what) {
        LOG.log(System.Logger.Level.INFO, "family {0}: appointment {1} {2}", appointment.family(), appointment.id(), what);
    }
}
