package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadGiven;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Fitness;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.access.Workers;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** FST-5 wherever a family is given to somebody: the account's row is locked first, so that two cannot take the last place at once. */
@ApplicationScoped
class CoordinatorLimit {
    @Inject
    Workers workers;

    @Inject
    Appointments appointments;

    @Inject
    Fitness fitness;

    @Inject
    CurrentLaw law;

    /**
     * Who cannot coordinate so many more families on every one of the days, or may not work as a coordinator on the first of them.
     *
     * @param days the caseload grows on few of them only, and these are asked about
     */
    void refuseFull(CentreId centre, AccountId coordinator, Period days, int families) {
        workers.lock(coordinator);
        Stream.concat(Stream.of(days.since()), workers.starts(coordinator, RecordKind.FAMILY, days.since()).stream().filter(days::contains))
                .forEach(day -> CoordinatorLoad.refuseUnlessRoom(room(centre, day), coordinator, families));
        fitness.require(coordinator, Role.COORDINATOR, days.since());
    }

    /** The same of one family that comes to whoever registers it, if that is a coordinator. */
    void refuseFullCoordinator(CentreId centre, AccountId account, LocalDate since) {
        if (workers.works(account, Role.COORDINATOR, since)) {
            refuseFull(centre, account, Period.from(since), 1);
        }
    }

    /** All coordinators of the centre, the one with most room first, and how many families each may have. */
    CaseloadRoom room(CentreId centre, LocalDate day) {
        List<CaseloadShare> shares = workers.shares(centre, Role.COORDINATOR, RecordKind.FAMILY, day);
        return new CaseloadRoom(shares, law.on(day).whole(LegalNumber.COORDINATOR_MAX_FAMILIES));
    }

    /**
     * Families may be held by others than coordinators too; for them the act sets no limit. FST-21: who coordinates a family that has, or will have, an
     * appointed coordinator is said by an appointment alone. FST-27: nobody coordinates one that has ended.
     */
    void refuseFull(@Observes CaseloadGiven given) {
        AccountId holder = given.holder().account();
        if (given.kind() == RecordKind.FAMILY && holder != null && workers.works(holder, Role.COORDINATOR, given.since())) {
            AppointmentRules.refuseAfterFamily(given.since(), appointments.familyEndsOn(new FosterFamilyId(given.record())));
            if (appointments.isAnyFrom(new FosterFamilyId(given.record()), given.since())) {
                throw new BusinessRuleViolation("FST-21", "fostering.violation.appointedElsewhere");
            }
            refuseFull(given.centre(), holder, Period.from(given.since()), 1);
        }
    }
}
