package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.NotFound;

/** Who cares in a family: a husband or wife joins, a foster parent dies or leaves. The places of a family do not depend on it (UWR art. 53, 61). */
@Stateless
public class CarerService {
    private static final System.Logger LOG = System.getLogger(CarerService.class.getName());

    @Inject
    FosterFamilies families;

    @Inject
    CarerPersons persons;

    @Inject
    People people;

    @Inject
    Duties duties;

    @Inject
    AuditTrail trail;

    @Inject
    Event<CarerLeft> left;

    @Inject
    Clock clock;

    /** FST-2: the second carer is married to the first. */
    @Allowed(Right.EDIT_FAMILIES)
    public PersonId add(@Valid AddCarer command) {
        FosterFamily family = families.visibleFileLocked(command.family());
        FamilyHistory.refuseAfterEnd(standing(family));
        FamilyHistory.refuseStart(command.since(), null, today());
        List<Carer> caring = families.carers(List.of(family.id())).stream().filter(carer -> carer.caresFrom(command.since())).toList();
        FamilyHistory.refuseCarers(caring.size() + 1, command.spouses());
        PersonId person = persons.of(command.carer());
        FamilyHistory.refuseTwice(caring.stream().anyMatch(carer -> carer.person().equals(person)));
        families.add(new Carer(family.centre(), family.id(), person, command.since()));
        renewDuties(family);
        LOG.log(System.Logger.Level.INFO, "family {0} has carer {1}", family.id(), person);
        return person;
    }

    /** FST-6: a family that works has a carer left. A death is recorded with the person too. */
    @Allowed(Right.EDIT_FAMILIES)
    public void end(@Valid EndCarer command) {
        FosterFamily family = families.visibleFileLocked(command.family());
        FamilyHistory.refuseStart(command.lastDay(), null, today());
        List<Carer> caring = families.carers(List.of(family.id())).stream().filter(carer -> carer.period().isOpen()).toList();
        Carer leaving = caring.stream().filter(carer -> carer.person().equals(command.carer())).findFirst().orElseThrow(NotFound::new);
        FamilyHistory.refuseNobodyLeft(caring.size(), standing(family));
        leaving.end(command.lastDay(), command.why());
        trail.because(command.note());
        if (command.why() == CarerLeaves.DIED) {
            people.recordDeath(command.carer(), command.lastDay());
        }
        renewDuties(family);
        left.fire(new CarerLeft(
                family.centre(), family.id(), command.carer(), command.lastDay(),
                caring.stream().map(Carer::person).filter(person -> !person.equals(command.carer())).collect(Collectors.toSet())));
        LOG.log(System.Logger.Level.INFO, "family {0}: carer {1} has left", family.id(), command.carer());
    }

    /** Whose papers have to be renewed depends on who cares. */
    private void renewDuties(FosterFamily family) {
        families.flush();
        duties.refresh(family.centre(), List.of(family.id().value()));
    }

    private FamilyStanding standing(FosterFamily family) {
        List<StandingHeld> held = families.standings(List.of(family.id()));
        return held.isEmpty() ? FamilyStanding.NOT_YET_QUALIFIED : held.getLast().standing();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
