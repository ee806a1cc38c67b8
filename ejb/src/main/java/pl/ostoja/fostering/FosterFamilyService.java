package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.FileNumbers;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** The register of foster families: who they are, in which form they care and whether they do. */
@Stateless
public class FosterFamilyService {
    static final String AUDIT_KIND = "FAMILY";
    /** No database takes {@link LocalDate#MIN}. */
    private static final LocalDate BEFORE_ALL_RECORDS = LocalDate.of(1900, 1, 1);

    private static final System.Logger LOG = System.getLogger(FosterFamilyService.class.getName());

    @Inject
    FosterFamilies families;

    @Inject
    FamilyPages pages;

    @Inject
    People people;

    @Inject
    CarerPersons persons;

    @Inject
    FileNumbers numbers;

    @Inject
    Caseloads caseloads;

    @Inject
    Appointments appointments;

    @Inject
    CoordinatorLimit limit;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Event<FosterFamilyEnds> ends;

    @Inject
    Event<FamilyFormsChange> forming;

    @Inject
    Duties duties;

    @Allowed(Right.EDIT_FAMILIES)
    public FosterFamilyId register(@Valid RegisterFamily command) {
        LocalDate today = today();
        FamilyForms forms = new FamilyForms(command.forms(), command.kind());
        FamilyHistory.refuseCarers(command.carers().size(), command.spouses());
        FamilyHistory.refuseStart(command.since(), null, today);
        FosterFamily family = new FosterFamily(
                FosterFamilyId.next(), caller.centre(), "RZ " + numbers.next(caller.centre(), "FAMILY", today.getYear()), command.household(), today);
        families.add(family);
        families.add(new FormHeld(family.centre(), family.id(), forms, command.since(), Consents.NONE));
        families.add(new StandingHeld(family.centre(), family.id(), FamilyStanding.ACTIVE, command.since(), null));
        for (CarerEntry carer : command.carers()) {
            families.add(new Carer(family.centre(), family.id(), persons.of(carer), command.since()));
        }
        keepInSight(family, today);
        renewDuties(family);
        LOG.log(System.Logger.Level.INFO, "family {0} registered", family.id());
        return family.id();
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void edit(@Valid EditFamily command) {
        FosterFamily family = families.visibleFileLocked(command.family());
        EditConflict.refuseUnlessCurrent(command.version(), family.version());
        family.become(command.household());
        LOG.log(System.Logger.Level.INFO, "family {0} edited", family.id());
    }

    /** Who a carer is, as now known. */
    @Allowed(Right.EDIT_FAMILIES)
    public void editCarer(FosterFamilyId id, PersonId person, @Valid PersonData data, LocalDate nameChangedOn, long version) {
        FosterFamily family = families.visibleFile(id);
        if (families.carers(List.of(id)).stream().noneMatch(carer -> carer.person().equals(person))) {
            throw new NotFound();
        }
        people.edit(person, data, nameChangedOn, version);
        LOG.log(System.Logger.Level.INFO, "family {0}: carer {1} edited", family.id(), person);
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void changeForms(@Valid ChangeForms command) {
        FosterFamily family = families.visibleLocked(command.family());
        List<FosterFamilyId> one = List.of(family.id());
        FormHeld last = families.forms(one).getLast();
        FamilyForms forms = new FamilyForms(command.forms(), command.kind());
        FamilyHistory.refuseAfterEnd(families.standings(one).getLast().standing());
        FamilyHistory.refuseStart(command.since(), last.period().since(), today());
        ContractRules.checkForms(last.forms(), forms, command.since(), families.contracts(one).stream().map(contract -> contract.term().held()).toList());
        forming.fire(new FamilyFormsChange(family.centre(), family.id(), forms, command.since(), command.consents()));
        last.end(command.since().minusDays(1));
        families.add(new FormHeld(family.centre(), family.id(), forms, command.since(), command.consents()));
        renewDuties(family);
        LOG.log(System.Logger.Level.INFO, "family {0} changed its forms", family.id());
    }

    /** @return whether the caller still sees the family: who coordinated one that has ended does not (FST-27) */
    @Allowed(Right.EDIT_FAMILIES)
    public boolean changeStanding(@Valid ChangeStanding command) {
        FosterFamily family = families.visibleLocked(command.family());
        StandingHeld last = families.standings(List.of(family.id())).getLast();
        FamilyHistory.refuseAfterEnd(last.standing());
        FamilyHistory.refuseStart(command.since(), last.period().since(), today());
        if (command.standing() == FamilyStanding.ENDED) {
            ends.fire(new FosterFamilyEnds(family.id(), command.since()));
            endContract(family, command.since(), command.reason());
        }
        last.end(command.since().minusDays(1));
        families.add(new StandingHeld(family.centre(), family.id(), command.standing(), command.since(), command.reason()));
        if (command.standing() == FamilyStanding.ENDED) {
            appointments.endWith(family.id());
        }
        renewDuties(family);
        LOG.log(System.Logger.Level.INFO, "family {0} is {1}", family.id(), command.standing());
        return families.isVisible(family.id());
    }

    /** Takes a record out of sight that was made by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(FosterFamilyId id, String reason, long version) {
        FosterFamily family = families.visibleFileLocked(id);
        EditConflict.refuseUnlessCurrent(version, family.version());
        ends.fire(new FosterFamilyEnds(id, BEFORE_ALL_RECORDS));
        family.remove(today(), FamilyHistory.requiredReason(reason));
        appointments.forget(id, today());
        trail.because(reason);
        renewDuties(family);
        LOG.log(System.Logger.Level.INFO, "family {0} removed", id);
    }

    @Allowed(Right.SEE_FAMILIES)
    public FamilyDetails details(FosterFamilyId id) {
        FosterFamily family = families.visibleFile(id);
        trail.seen(family.centre().value(), AUDIT_KIND, id.value(), null);
        return pages.of(family, today());
    }

    /** FST-11. */
    private void endContract(FosterFamily family, LocalDate since, String reason) {
        families.contracts(List.of(family.id())).stream()
                .filter(contract -> contract.term().since().isBefore(since) && contract.term().held().contains(since))
                .forEach(contract -> contract.become(contract.term().endedOn(since.minusDays(1), reason)));
    }

    /** What is owed about the family itself follows in the same transaction. */
    private void renewDuties(FosterFamily family) {
        families.flush();
        duties.refresh(family.centre(), List.of(family.id().value()));
    }

    /** Whoever sees the own caseload only would lose sight of the new record at once. */
    private void keepInSight(FosterFamily family, LocalDate today) {
        families.flush();
        if (!families.isVisible(family.id())) {
            limit.refuseFullCoordinator(family.centre(), caller.get().account(), today);
            caseloads.assign(family.centre(), RecordKind.FAMILY, family.id().value(), caller.get().account(), today, null);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
