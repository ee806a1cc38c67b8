package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Notices;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.access.Workers;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;
import pl.ostoja.task.TaskBook;

/** Who coordinates (<i>koordynator</i>, UWR art. 77) which families: appointed, and handed over from one to another. */
@Stateless
public class CoordinatorService {
    private static final System.Logger LOG = System.getLogger(CoordinatorService.class.getName());

    @Inject
    FosterFamilies families;

    @Inject
    Appointments appointments;

    @Inject
    TaskBook tasks;

    @Inject
    CoordinatorLimit limit;

    @Inject
    Workers workers;

    @Inject
    Notices notices;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** FST-5: nobody coordinates more families than the law allows (art. 77(4)); the refusal names who has room. Appointing twice changes nothing. */
    @Allowed(Right.MANAGE_CASELOADS)
    public AppointmentId appoint(@Valid AppointCoordinator command) {
        FosterFamily family = families.visibleLocked(command.family());
        if (!appointments.isKnown(command.id())) {
            FamilyHistory.refuseAfterEnd(families.standings(List.of(family.id())).getLast().standing());
            limit.refuseFull(family.centre(), command.coordinator(), Period.from(command.content().since()), 1);
            appoint(family, command.id(), command.coordinator(), command.content());
        }
        return command.id();
    }

    /** All families get the new coordinator, or none does (FST-18). */
    @Allowed(Right.MANAGE_CASELOADS)
    public void handOver(@Valid HandOverFamilies command) {
        lock(command.families());
        List<HandOverFamilies.One> missing = command.families().stream().filter(one -> !appointments.isKnown(one.id())).toList();
        if (!missing.isEmpty()) {
            limit.refuseFull(caller.centre(), command.to(), Period.from(command.since()), missing.size());
            missing.forEach(one -> handOver(one, command));
            notices.tell(command.to(), Explanation.of("fostering.notice.handedOver", missing.size(), command.since()), "/fostering/list?coordinator=" + command.to());
        }
    }

    /** Always in the same order. */
    private void lock(List<HandOverFamilies.One> all) {
        all.stream().map(one -> appointments.find(one.from()).family()).sorted(Comparator.comparing(FosterFamilyId::value)).forEach(families::visibleLocked);
    }

    private void handOver(HandOverFamilies.One one, HandOverFamilies command) {
        Appointment before = appointments.find(one.from());
        FosterFamily family = families.visible(before.family());
        AppointmentRules.checkHandOver(before.coordinator(), before.since(), command.to(), command.since());
        AppointmentEnd ended = before.end(appointments.familyEndsOn(family.id()));
        if (ended != null) {
            throw new BusinessRuleViolation("FST-18", "fostering.violation.coordinationEnded", ended.until());
        }
        before.end(AppointmentEnd.handedOver(command.since()));
        appointments.follow(before);
        if (Boolean.TRUE.equals(command.tasksToo())) {
            tasks.passOn(family.id().value(), before.coordinator(), command.to());
        }
        appoint(family, one.id(), command.to(), command.after(before));
    }

    private void appoint(FosterFamily family, AppointmentId id, AccountId coordinator, AppointmentContent content) {
        AppointmentRules.checkRequest(content, today());
        AppointmentRules.checkPlace(Period.from(content.since()), appointments.of(family.id()).stream().map(Appointment::period).toList());
        appointments.add(new Appointment(id, family.centre(), family.id(), coordinator, content, caller.get().name()));
        LOG.log(System.Logger.Level.INFO, "family {0} has coordinator {1}", family.id(), coordinator);
    }

    /** The coordinators of the centre today, the one with most room first. */
    @Allowed(Right.SEE_FAMILIES)
    public List<CaseloadShare> coordinators() {
        return workers.shares(caller.centre(), Role.COORDINATOR, RecordKind.FAMILY, today());
    }

    /** The same, with how many families each may have. */
    @Allowed(Right.SEE_FAMILIES)
    public CaseloadRoom room() {
        return limit.room(caller.centre(), today());
    }

    /** What somebody could hand over: the families, as far as the caller sees them. */
    @Allowed(Right.MANAGE_CASELOADS)
    public List<CoordinatedFamily> coordinated(AccountId coordinator) {
        return appointments.coordinated(coordinator, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
