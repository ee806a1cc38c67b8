package pl.ostoja.protection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.shared.EditConflict;

/** Removals of children whose life or health was in danger, and complaints about them (UPPD 12a-12c). */
@Stateless
public class InterventionService {
    static final String AUDIT_KIND = "INTERVENTION";
    private static final System.Logger LOG = System.getLogger(InterventionService.class.getName());

    @Inject
    ProtectionRecords records;

    @Inject
    InterventionFiles files;

    @Inject
    AssistanceCases cases;

    @Inject
    AllChildren allChildren;

    @Inject
    Duties duties;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same removal again changes nothing. */
    @Allowed(Right.RECORD_PROTECTION)
    public InterventionId record(@Valid RecordIntervention command) {
        Collection<UUID> inCare = lock(command.content().child(), command.family());
        if (!records.isKnown(Intervention.class, command.id())) {
            check(command.content(), command.family());
            Intervention removal = new Intervention(command.id(), caller.centre(), command.family(), command.content());
            records.add(removal);
            settle(removal, inCare, "recorded");
        }
        return command.id();
    }

    /** PRT-9: the court was told; of a child in care this is the notice that its placement owes too. */
    @Allowed(Right.RECORD_PROTECTION)
    public void tellCourt(@Valid TellCourt command) {
        Intervention removal = records.intervention(command.id());
        Collection<UUID> inCare = lock(removal.content().child(), removal.family());
        EditConflict.refuseUnlessCurrent(command.version(), removal.version());
        InterventionRules.check(removal.content().courtTold(command.at(), command.channel()), clock.instant());
        removal.tellCourt(command.at(), command.channel());
        settle(removal, inCare, "told of");
    }

    @Allowed(Right.RECORD_PROTECTION)
    public void correct(@Valid CorrectIntervention command) {
        Intervention removal = records.intervention(command.id());
        Collection<UUID> before = lock(removal.content().child(), removal.family());
        EditConflict.refuseUnlessCurrent(command.version(), removal.version());
        check(command.content(), removal.family());
        Collection<UUID> now = lock(command.content().child(), removal.family());
        removal.correct(command.content());
        trail.because(command.reason());
        settle(removal, Stream.concat(before.stream(), now.stream()).distinct().toList(), "corrected");
    }

    /** Takes a removal away that was written down by mistake. */
    @Allowed(Right.RECORD_PROTECTION)
    public void remove(InterventionId id, long version, @NotBlank String reason) {
        Intervention removal = records.intervention(id);
        Collection<UUID> inCare = lock(removal.content().child(), removal.family());
        removals.remove(removal, version, reason);
        settle(removal, inCare, "removed");
    }

    @Allowed(Right.SEE_PROTECTION)
    public InterventionDetails details(InterventionId id) {
        Intervention removal = records.intervention(id);
        trail.seen(removal.centre().value(), AUDIT_KIND, id.value(), null);
        return files.of(removal);
    }

    /** Writing down the same complaint again changes nothing. */
    @Allowed(Right.RECORD_PROTECTION)
    public ComplaintId recordComplaint(@Valid RecordComplaint command) {
        Intervention removal = records.intervention(command.intervention());
        if (!records.isKnown(RemovalComplaint.class, command.id())) {
            InterventionRules.check(command.content(), removal.content(), clock.instant());
            records.add(new RemovalComplaint(command.id(), caller.centre(), removal.id(), command.content()));
        }
        return command.id();
    }

    @Allowed(Right.RECORD_PROTECTION)
    public void correctComplaint(@Valid CorrectComplaint command) {
        RemovalComplaint complaint = records.found(RemovalComplaint.class, command.id());
        Intervention removal = records.intervention(complaint.intervention());
        EditConflict.refuseUnlessCurrent(command.version(), complaint.version());
        InterventionRules.check(command.content(), removal.content(), clock.instant());
        complaint.correct(command.content());
        trail.because(command.reason());
    }

    @Allowed(Right.RECORD_PROTECTION)
    public void removeComplaint(ComplaintId id, long version, @NotBlank String reason) {
        RemovalComplaint complaint = records.found(RemovalComplaint.class, id);
        records.intervention(complaint.intervention());
        removals.remove(complaint, version, reason);
    }

    @Allowed(Right.SEE_PROTECTION)
    public ComplaintDetails complaint(ComplaintId id) {
        RemovalComplaint complaint = records.found(RemovalComplaint.class, id);
        records.intervention(complaint.intervention());
        trail.seen(complaint.centre().value(), AUDIT_KIND, complaint.intervention().value(), "complaint");
        return files.of(complaint);
    }

    /** PRT-8, PRT-12: a child of the family is taken from it. */
    private void check(InterventionContent content, AssistanceCaseId family) {
        InterventionRules.check(content, clock.instant());
        InterventionRules.checkPlace(content);
        if (cases.people(family).get(content.child()) != MemberRole.CHILD) {
            throw CardRules.refused("PRT-8", "noChildOfFamily");
        }
    }

    /** The file of the child in care, if there is one, before the family: the order in which a placement locks them. */
    private Collection<UUID> lock(PersonId child, AssistanceCaseId family) {
        Collection<UUID> inCare = allChildren.of(caller.centre(), Set.of(child.value())).values();
        allChildren.hold(inCare);
        cases.requireLocked(family);
        return inCare;
    }

    private void settle(Intervention removal, Collection<UUID> inCare, String what) {
        records.flush();
        List<UUID> subjects = Stream.concat(inCare.stream(), Stream.of(removal.family().value())).toList();
        duties.refresh(removal.centre(), subjects);
        LOG.log(System.Logger.Level.INFO, "removal {0} {1}", removal.id(), what);
    }
}
