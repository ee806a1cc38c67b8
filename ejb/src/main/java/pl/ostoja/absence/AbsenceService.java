package pl.ostoja.absence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** When children are not where they live. What is written down here holds beside the stays, which hold their absences in turn ({@link AbsenceGuard}). */
@Stateless
public class AbsenceService {
    private static final System.Logger LOG = System.getLogger(AbsenceService.class.getName());

    @Inject
    Absences absences;

    @Inject
    Children children;

    @Inject
    LegalEvents legal;

    @Inject
    People people;

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

    /** Writing down the same absence again changes nothing. */
    @Allowed(Right.RECORD_ABSENCES)
    public AbsenceId record(@Valid RecordAbsence command) {
        CareFacts care = children.lock(command.child());
        if (!absences.isKnown(command.id())) {
            absences.add(new Absence(command.id(), caller.centre(), command.child(), checked(command.child(), command.content())));
            settle(care, command.child(), command.id(), "recorded");
        }
        return command.id();
    }

    /** The child is back, or it is known when it will be. */
    @Allowed(Right.RECORD_ABSENCES)
    public void end(@Valid EndAbsence command) {
        Absence absence = absences.find(command.id());
        CareFacts care = children.lock(absence.child());
        EditConflict.refuseUnlessCurrent(command.version(), absence.version());
        AbsenceRules.checkDays(absence.content().until(command.until()), today());
        absence.end(command.until());
        settle(care, absence.child(), absence.id(), "ended");
    }

    /** Somebody was told that the child has run away. */
    @Allowed(Right.RECORD_ABSENCES)
    public void tell(@Valid TellOfAbsence command) {
        Absence absence = absences.find(command.id());
        CareFacts care = children.lock(absence.child());
        EditConflict.refuseUnlessCurrent(command.version(), absence.version());
        AbsenceRules.checkTold(absence.content(), command.at(), clock.instant());
        absence.tell(command.who(), command.at());
        settle(care, absence.child(), absence.id(), "told of");
    }

    @Allowed(Right.RECORD_ABSENCES)
    public void correct(@Valid CorrectAbsence command) {
        Absence absence = absences.find(command.id());
        CareFacts care = children.lock(absence.child());
        EditConflict.refuseUnlessCurrent(command.version(), absence.version());
        absence.correct(checked(absence.child(), command.content()));
        trail.because(command.reason());
        settle(care, absence.child(), absence.id(), "corrected");
    }

    /** Takes an absence away that was written down by mistake. */
    @Allowed(Right.RECORD_ABSENCES)
    public void remove(AbsenceId id, long version, @NotBlank String reason) {
        Absence absence = absences.find(id);
        CareFacts care = children.lock(absence.child());
        removals.remove(absence, version, reason);
        settle(care, absence.child(), id, "removed");
    }

    /** The latest first. */
    @Allowed(Right.SEE_ABSENCES)
    public List<AbsenceDetails> of(ChildId child) {
        CareFacts care = children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "absences");
        return details(absences.of(child), care);
    }

    @Allowed(Right.SEE_ABSENCES)
    public AbsenceDetails details(AbsenceId id) {
        Absence absence = absences.find(id);
        CareFacts care = children.visible(absence.child());
        trail.seen(caller.centre().value(), "CHILD", absence.child().value(), "absence");
        return details(List.of(absence), care).getFirst();
    }

    private List<AbsenceDetails> details(List<Absence> found, CareFacts care) {
        Map<UUID, String> names = people.names(found.stream().map(absence -> absence.content().person()).filter(Objects::nonNull).map(PersonId::value));
        Map<UUID, AbsenceFacts> lasting = AbsenceRules.lasting(found.stream().map(Absence::facts).toList(), care).stream()
                .collect(Collectors.toMap(AbsenceFacts::id, Function.identity()));
        return found.stream()
                .map(absence -> new AbsenceDetails(
                        absence.id(), absence.child(), absence.content(), absence.told(), nameOf(absence.content().person(), names),
                        lasting.get(absence.id().value()).until(), absence.version()))
                .toList();
    }

    private static String nameOf(PersonId person, Map<UUID, String> names) {
        return person == null ? null : names.get(person.value());
    }

    private AbsenceContent checked(ChildId child, AbsenceContent content) {
        AbsenceRules.checkDays(content, today());
        AbsenceRules.checkKind(content);
        AbsenceRules.checkPerson(content, content.person() == null ? Set.of() : legal.relatives(child));
        return AbsenceRules.explained(content, legal.facts(child));
    }

    private void settle(CareFacts care, ChildId child, AbsenceId absence, String what) {
        absences.flush();
        AbsenceRules.check(absences.of(child).stream().map(Absence::facts).toList(), care);
        duties.refresh(caller.centre(), List.of(child.value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: absence {1} {2}", child, absence, what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
