package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Deputies;
import pl.ostoja.access.Right;
import pl.ostoja.access.StandIn;
import pl.ostoja.access.Workers;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Period;

/** Which assistants are away, and who stands in for them meanwhile (AAB-1 to AAB-6). */
@Stateless
public class AssistantAbsenceService {
    private static final System.Logger LOG = System.getLogger(AssistantAbsenceService.class.getName());

    @Inject
    AssistantAbsences absences;

    @Inject
    AbsenceCover cover;

    @Inject
    DeputyNaming naming;

    @Inject
    Deputies deputies;

    @Inject
    Workers workers;

    @Inject
    AssistantService assistants;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same absence again changes nothing. */
    @Allowed(Right.MANAGE_CASELOADS)
    public AssistantAbsenceId record(@Valid RecordAssistantAbsence command) {
        requireAssistant(command.assistant());
        workers.lock(command.assistant());
        if (!absences.isKnown(command.id())) {
            AssistantAbsenceRules.check(command.content(), absences.of(command.assistant(), null));
            AssistantAbsence absence = new AssistantAbsence(command.id(), caller.centre(), command.assistant(), command.content());
            absences.add(absence);
            if (command.deputy() != null) {
                naming.name(absence, null, command.deputy(), today());
            }
            LOG.log(System.Logger.Level.INFO, "assistant {0}: absence {1} recorded", command.assistant(), command.id());
        }
        return command.id();
    }

    /** For one family, or for all; a family that has a deputy gets this one instead. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void name(@Valid NameDeputy command) {
        naming.name(locked(command.id()), command.family(), command.deputy(), today());
    }

    @Allowed(Right.MANAGE_CASELOADS)
    public void correct(@Valid CorrectAssistantAbsence command) {
        AssistantAbsence absence = locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), absence.version());
        change(absence, command.content(), command.reason());
    }

    /** AAB-2: from the day after the last one on the assistant works again, and nobody stands in. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void end(@Valid EndAssistantAbsence command) {
        AssistantAbsence absence = locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), absence.version());
        AssistantAbsenceRules.checkEnd(absence.content(), command.lastDay());
        change(absence, absence.content().endedOn(command.lastDay()), command.reason());
    }

    private void change(AssistantAbsence absence, AssistantAbsenceContent now, String reason) {
        AssistantAbsenceRules.check(now, absences.of(absence.account(), absence.id()));
        Period before = absence.content().period();
        absence.correct(now);
        deputies.follow(absence.id().value(), before, now.period());
        trail.because(reason);
        LOG.log(System.Logger.Level.INFO, "assistant {0}: absence {1} changed", absence.account(), absence.id());
    }

    /** Takes an absence away that was written down by mistake, and all who stand in with it. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void remove(AssistantAbsenceId id, long version, @NotBlank String reason) {
        AssistantAbsence absence = locked(id);
        removals.remove(absence, version, reason);
        deputies.drop(id.value());
        LOG.log(System.Logger.Level.INFO, "assistant {0}: absence {1} removed", absence.account(), id);
    }

    @Allowed(Right.MANAGE_CASELOADS)
    public Page<AssistantAbsenceRow> list(AbsenceTime time, PageRequest request) {
        Page<AssistantAbsence> page = absences.list(caller.centre(), time, today(), request);
        trail.listed(caller.centre().value(), "ASSISTANT_ABSENCE", time.name(), page.rows().size());
        List<AssistantAbsenceRow> rows = cover.of(page.rows(), today()).stream().map(AssistantAbsenceDetails::row).toList();
        return new Page<>(rows, page.total(), request);
    }

    @Allowed(Right.MANAGE_CASELOADS)
    public AssistantAbsenceDetails details(AssistantAbsenceId id) {
        AssistantAbsence absence = absences.find(id, caller.centre());
        trail.seen(absence.centre().value(), "ASSISTANT_ABSENCE", id.value(), null);
        return cover.of(List.of(absence), today()).getFirst();
    }

    /** For whom the caller stands in today: names and numbers only. */
    @Allowed(Right.SEE_ASSISTANCE)
    public List<StandIn> mine() {
        return deputies.standsIn(caller.get().account(), today());
    }

    private AssistantAbsence locked(AssistantAbsenceId id) {
        AssistantAbsence absence = absences.find(id, caller.centre());
        workers.lock(absence.account());
        return absence;
    }

    /** Whoever works as an assistant of the own centre today. */
    private void requireAssistant(AccountId account) {
        assistants.assistants().of(account).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
