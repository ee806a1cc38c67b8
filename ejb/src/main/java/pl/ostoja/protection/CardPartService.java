package pl.ostoja.protection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.shared.EditConflict;

/** Who is in a procedure of the Blue Card, who works in its group, programmes and moves: written down, corrected and taken away in the one way. */
@Stateless
public class CardPartService {
    private static final System.Logger LOG = System.getLogger(CardPartService.class.getName());

    @Inject
    ProtectionRecords records;

    @Inject
    CardFiles files;

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

    /** Writing down the same again changes nothing. */
    @Allowed(Right.RECORD_PROTECTION)
    public CardPartId record(@Valid RecordCardPart command) {
        BlueCard card = records.lockedCard(command.card());
        CardPartId id = command.id();
        if (!records.isKnown(CardPartKind.of(command.content()).type(), id)) {
            check(command.content(), id, card);
            records.add(
                    switch (command.content()) {
                        case CardPersonContent person -> new CardPerson(id, caller.centre(), card.id(), person);
                        case GroupMemberContent member -> new GroupMember(id, caller.centre(), card.id(), member);
                        case ProgrammeContent programme -> new Programme(id, caller.centre(), card.id(), programme);
                        case MoveContent move -> new Move(id, caller.centre(), card.id(), move);
                    });
            settle(card, id, "recorded");
        }
        return id;
    }

    @Allowed(Right.RECORD_PROTECTION)
    public void correct(@Valid CorrectCardPart command) {
        CardPart part = records.found(CardPartKind.of(command.content()).type(), command.id());
        BlueCard card = records.lockedCard(part.card());
        EditConflict.refuseUnlessCurrent(command.version(), part.version());
        check(command.content(), part.id(), card);
        switch (command.content()) {
            case CardPersonContent person -> {
                refuseWhileDirected(part, person.role() == CardRole.SUSPECTED);
                ((CardPerson) part).correct(person);
            }
            case GroupMemberContent member -> ((GroupMember) part).correct(member);
            case ProgrammeContent programme -> ((Programme) part).correct(programme);
            case MoveContent move -> ((Move) part).correct(move);
        }
        trail.because(command.reason());
        settle(card, part.id(), "corrected");
    }

    /** Takes away what was written down by mistake. */
    @Allowed(Right.RECORD_PROTECTION)
    public void remove(@NotNull CardPartKind kind, CardPartId id, long version, @NotBlank String reason) {
        CardPart part = records.found(kind.type(), id);
        BlueCard card = records.lockedCard(part.card());
        if (kind == CardPartKind.PERSON) {
            refuseWhileDirected(part, false);
        }
        removals.remove(part, version, reason);
        settle(card, id, "removed");
    }

    @Allowed(Right.SEE_PROTECTION)
    public CardPartDetails details(@NotNull CardPartKind kind, CardPartId id) {
        CardPart part = records.found(kind.type(), id);
        records.card(part.card());
        trail.seen(part.centre().value(), BlueCardService.AUDIT_KIND, part.card().value(), kind.name());
        return part.details();
    }

    private void check(CardPartContent content, CardPartId id, BlueCard card) {
        LocalDate today = LocalDate.now(clock);
        switch (content) {
            case CardPersonContent person -> {
                List<CardPerson> others = records.parts(CardPerson.class, card.id()).stream().filter(other -> !other.id().equals(id)).toList();
                CardRules.check(person, others.stream().map(CardPerson::content).toList());
                files.requireOfFamily(person.person(), card.family());
            }
            case GroupMemberContent member -> CardRules.check(member, card.content(), today);
            case MoveContent move -> CardRules.check(move, card.content(), today);
            case ProgrammeContent programme -> {
                CardRules.check(programme, card.content(), today);
                requireSuspected(programme.suspect(), card);
            }
        }
    }

    /** PRT-6: to a programme goes who is suspected in the same procedure. */
    private void requireSuspected(CardPartId suspect, BlueCard card) {
        boolean suspected = records.parts(CardPerson.class, card.id()).stream()
                .anyMatch(person -> person.id().equals(suspect) && person.content().role() == CardRole.SUSPECTED);
        if (!suspected) {
            throw CardRules.refused("PRT-6", "notSuspected");
        }
    }

    /** PRT-6: who was directed to a programme stays suspected in the procedure. */
    private void refuseWhileDirected(CardPart person, boolean staysSuspected) {
        boolean directed = records.parts(Programme.class, person.card()).stream().anyMatch(programme -> programme.content().suspect().equals(person.id()));
        if (directed && !staysSuspected) {
            throw CardRules.refused("PRT-6", "hasProgramme");
        }
    }

    private void settle(BlueCard card, CardPartId part, String what) {
        records.flush();
        duties.refresh(card.centre(), List.of(card.family().value()));
        LOG.log(System.Logger.Level.INFO, "card {0}: part {1} {2}", card.id(), part, what);
    }
}
