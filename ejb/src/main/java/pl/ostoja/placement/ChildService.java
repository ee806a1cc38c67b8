package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.Address;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.FileNumbers;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Pesel;

/** The files of children: who they are, who belongs to them. */
@Stateless
public class ChildService {
    static final String AUDIT_KIND = "CHILD";
    private static final System.Logger LOG = System.getLogger(ChildService.class.getName());

    @Inject
    Children children;

    @Inject
    AllChildren allChildren;

    @Inject
    Stays stays;

    @Inject
    ChildPages pages;

    @Inject
    StayChecks checks;

    @Inject
    People people;

    @Inject
    Kinships kinships;

    @Inject
    FileNumbers numbers;

    @Inject
    Caseloads caseloads;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Duties duties;

    @Allowed(Right.EDIT_CHILDREN)
    public ChildId register(@Valid RegisterChild command) {
        LocalDate today = today();
        String number = numbers.next(caller.centre(), AUDIT_KIND, today.getYear());
        PersonId person = personOf(command.known(), command.person());
        refuseUnknownBirth(people.details(person).data());
        if (allChildren.isRegistered(person)) {
            throw new BusinessRuleViolation("PLC-60", "placement.violation.childHasFile");
        }
        Child child = new Child(ChildId.next(), caller.centre(), person, number, command.needs(), today);
        children.add(child);
        if (command.residence() != null) {
            people.moveTo(person, AddressKind.RESIDENCE, command.residence(), false, today);
        }
        command.relatives().forEach(relative -> relate(child, relative));
        keepInSight(child, today);
        LOG.log(System.Logger.Level.INFO, "child {0} registered", child.id());
        return child.id();
    }

    @Allowed(Right.EDIT_CHILDREN)
    public void edit(@Valid EditChild command) {
        Child child = children.requireLocked(command.child());
        EditConflict.refuseUnlessCurrent(command.version(), child.version());
        PersonData before = people.details(child.person()).data();
        people.edit(child.person(), command.person(), command.nameChangedOn(), command.personVersion());
        PersonData after = people.details(child.person()).data();
        refuseUnknownBirth(after);
        explain(before, after, command.why());
        child.need(command.needs());
        checks.refuseImpossibleHistory(child.centre(), child.id());
        renewDuties(child);
        LOG.log(System.Logger.Level.INFO, "child {0} edited", child.id());
    }

    /** A parent, a brother or sister, anybody who matters. */
    @Allowed(Right.EDIT_CHILDREN)
    public PersonId addRelative(ChildId id, @Valid RelativeEntry relative) {
        Child child = children.requireLocked(id);
        PersonId person = relate(child, relative);
        renewDuties(child);
        LOG.log(System.Logger.Level.INFO, "child {0} has a relative {1}", id, person);
        return person;
    }

    /** Who a relative is, as now known; that a parent died changes what is owed about all its children. */
    @Allowed(Right.EDIT_CHILDREN)
    public void editRelative(ChildId id, PersonId relative, @Valid PersonData data, LocalDate nameChangedOn, long version) {
        Child child = children.require(id);
        refuseStranger(child, relative);
        List<UUID> ofParent = allChildren.ofParent(child.centre(), relative);
        allChildren.hold(ofParent);
        people.edit(relative, data, nameChangedOn, version);
        renewDuties(child.centre(), ofParent);
        LOG.log(System.Logger.Level.INFO, "child {0}: relative {1} edited", id, relative);
    }

    /** Ends a kinship, as an adoption does, or takes back one that was written down by mistake. */
    @Allowed(Right.EDIT_CHILDREN)
    public void endKinship(ChildId id, UUID tie, LocalDate lastDay, String why) {
        Child child = children.requireLocked(id);
        kinships.end(child.person(), tie, lastDay);
        trail.because(Reasons.required(why));
        renewDuties(child);
        LOG.log(System.Logger.Level.INFO, "child {0}: kinship {1} ended", id, tie);
    }

    /** Where the child, or one of its relatives, lives from the day on. */
    @Allowed(Right.EDIT_CHILDREN)
    public void moveTo(ChildId id, PersonId person, AddressKind kind, @Valid Address address, boolean isProtected, LocalDate since) {
        Child child = children.require(id);
        if (!child.person().equals(person)) {
            refuseStranger(child, person);
        }
        people.moveTo(person, kind, address, isProtected, since);
        LOG.log(System.Logger.Level.INFO, "child {0}: person {1} has a new address", id, person);
    }

    /** Takes a file out of sight that was opened by mistake; PLC-68: one without stays. */
    @Allowed(Right.EDIT_CHILDREN)
    public void remove(ChildId id, String why, long version) {
        Child child = children.requireLocked(id);
        EditConflict.refuseUnlessCurrent(version, child.version());
        if (!stays.of(id).isEmpty()) {
            throw new BusinessRuleViolation("PLC-68", "placement.violation.childHasStays");
        }
        child.remove(today(), Reasons.required(why));
        trail.because(why);
        renewDuties(child);
        LOG.log(System.Logger.Level.INFO, "child {0} removed", id);
    }

    @Allowed(Right.SEE_CHILDREN)
    public ChildDetails details(ChildId id) {
        Child child = children.require(id);
        trail.seen(child.centre().value(), AUDIT_KIND, id.value(), null);
        return pages.of(child, today());
    }

    /** The same, of the child whose stay it is. */
    @Allowed(Right.SEE_CHILDREN)
    public ChildDetails detailsByStay(StayId stay) {
        return details(stays.childOf(stay));
    }

    /** The whole PESEL, which pages show in part only; that somebody looked at it stands in the trail. Null if there is none. */
    @Allowed(Right.SEE_CHILDREN)
    public Pesel pesel(ChildId id) {
        Child child = children.require(id);
        trail.seen(child.centre().value(), AUDIT_KIND, id.value(), "pesel");
        return people.details(child.person()).data().pesel();
    }

    /** PLC-86: terms run from the day of birth, so that one that was known, or the sex, changes with a reason only; an estimate gives way to what is known. */
    private void explain(PersonData before, PersonData after, String why) {
        boolean born = before.born() != null && !before.bornEstimated() && !before.born().equals(after.born());
        boolean sex = before.sex() != null && before.sex() != after.sex();
        boolean explained = why != null && !why.isBlank();
        if ((born || sex) && !explained) {
            throw new BusinessRuleViolation("PLC-86", "placement.violation.whoItIs");
        }
        if (explained) {
            trail.because(why);
        }
    }

    private PersonId relate(Child child, RelativeEntry relative) {
        PersonId person = personOf(relative.known(), relative.data());
        kinships.relate(child.person(), person, relative.kind(), relative.since());
        return person;
    }

    private PersonId personOf(PersonId known, PersonData data) {
        if (known == null) {
            if (data == null) {
                throw new BusinessRuleViolation("PPL-2", "people.violation.personMissing");
            }
            return people.register(data);
        }
        people.requireSeen(known);
        return known;
    }

    private void refuseStranger(Child child, PersonId person) {
        if (!kinships.of(child.person()).relatives().containsKey(person)) {
            throw new NotFound();
        }
    }

    /** PLC-60: terms run from birthdays, so the day of a child's birth is known, or estimated. */
    private static void refuseUnknownBirth(PersonData data) {
        if (data.born() == null) {
            throw new BusinessRuleViolation("PLC-60", "placement.violation.birthDateMissing");
        }
    }

    /** Whoever sees the own caseload only would lose sight of the new file at once. */
    private void keepInSight(Child child, LocalDate today) {
        children.flush();
        if (!children.isVisible(child.id())) {
            caseloads.assign(child.centre(), RecordKind.CHILD, child.id().value(), caller.get().account(), today, null);
        }
    }

    /** The duties follow the facts in the same transaction. */
    private void renewDuties(Child child) {
        renewDuties(child.centre(), List.of(child.id().value()));
    }

    private void renewDuties(CentreId centre, List<UUID> changed) {
        if (!changed.isEmpty()) {
            children.flush();
            duties.refresh(centre, changed);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
