package pl.ostoja.protection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;

/** The procedure of the Blue Card in families with which the centre works (UPPD 9a-9h). */
@Stateless
public class BlueCardService {
    static final String AUDIT_KIND = "BLUE_CARD";
    private static final System.Logger LOG = System.getLogger(BlueCardService.class.getName());

    @Inject
    ProtectionRecords records;

    @Inject
    CardFiles files;

    @Inject
    AssistanceCases cases;

    @Inject
    CurrentCaller caller;

    @Inject
    Duties duties;

    @Inject
    Removals removals;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Opening the same card again changes nothing. */
    @Allowed(Right.RECORD_PROTECTION)
    public BlueCardId open(@Valid OpenBlueCard command) {
        cases.requireLocked(command.family());
        if (!records.isKnown(BlueCard.class, command.id())) {
            CardRules.check(command.content(), today());
            records.add(new BlueCard(command.id(), caller.centre(), command.family(), command.content()));
            people(command);
            LOG.log(System.Logger.Level.INFO, "card {0} opened", command.id());
        }
        return command.id();
    }

    /** PRT-3: somebody suffers violence, or there is no procedure. */
    private void people(OpenBlueCard command) {
        if (command.people().stream().noneMatch(person -> person.role().isVictim())) {
            throw new BusinessRuleViolation("PRT-3", "protection.violation.noVictim");
        }
        List<CardPersonContent> before = new ArrayList<>();
        for (CardPersonContent person : command.people()) {
            CardRules.check(person, before);
            files.requireOfFamily(person.person(), command.family());
            before.add(person);
            records.add(new CardPerson(CardPartId.next(), caller.centre(), command.id(), person));
        }
    }

    @Allowed(Right.RECORD_PROTECTION)
    public void correct(@Valid CorrectBlueCard command) {
        BlueCard card = records.lockedCard(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), card.version());
        CardRules.check(command.content(), today());
        card.correct(command.content());
        trail.because(command.reason());
        settle(card, "corrected");
    }

    @Allowed(Right.RECORD_PROTECTION)
    public void end(@Valid EndBlueCard command) {
        BlueCard card = records.lockedCard(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), card.version());
        if (card.content().endedOn() != null) {
            throw new BusinessRuleViolation("PRT-1", "protection.violation.endedAlready");
        }
        CardRules.check(card.content().ended(command.on(), command.why()), today());
        card.end(command.on(), command.why());
        settle(card, "ended");
    }

    /** Takes a card away that was opened by mistake. */
    @Allowed(Right.RECORD_PROTECTION)
    public void remove(BlueCardId id, long version, @NotBlank String reason) {
        BlueCard card = records.lockedCard(id);
        removals.remove(card, version, reason);
        settle(card, "removed");
    }

    @Allowed(Right.SEE_PROTECTION)
    public BlueCardDetails details(BlueCardId id) {
        BlueCard card = records.card(id);
        trail.seen(card.centre().value(), AUDIT_KIND, id.value(), null);
        return files.of(card, today());
    }

    private void settle(BlueCard card, String what) {
        records.flush();
        duties.refresh(card.centre(), List.of(card.family().value()));
        LOG.log(System.Logger.Level.INFO, "card {0} {1}", card.id(), what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
