package pl.ostoja.protection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down of a Blue Card (UPPD 9a-9h). */
final class CardRules {
    private CardRules() {}

    /** PRT-1: what has happened, in the order in which it can: form, group, end; an end has a day and a reason. */
    static void check(CardContent card, LocalDate today) {
        refuseAhead("PRT-1", today, card.filledOn(), card.groupSince(), card.endedOn());
        municipality(card.municipality());
        refuseBefore("PRT-1", card.filledOn(), card.groupSince());
        if ((card.endedOn() == null) != (card.end() == null)) {
            throw refused("PRT-1", "endIncomplete");
        }
        refuseBefore("PRT-1", card.filledOn(), card.endedOn());
    }

    /** PRT-3: one of the family or somebody named, never both, and nobody twice; who is suspected is no victim of the same procedure. */
    static void check(CardPersonContent person, Collection<CardPersonContent> others) {
        boolean named = person.name() != null && !person.name().isBlank();
        if (named == (person.person() != null)) {
            throw refused("PRT-3", "who");
        }
        if (others.stream().anyMatch(person::isSame)) {
            throw refused("PRT-3", "personTwice");
        }
    }

    /** PRT-4: from a day that has come, not before the form; the statement may have been signed for an earlier procedure. */
    static void check(GroupMemberContent member, CardContent card, LocalDate today) {
        refuseAhead("PRT-4", today, member.since(), member.until(), member.secrecyOn());
        refuseBefore("PRT-4", card.filledOn(), member.since());
        refuseBefore("PRT-4", member.since(), member.until());
    }

    /** PRT-5: a move after the form, to a municipality that is one; the team there is told after it. */
    static void check(MoveContent move, CardContent card, LocalDate today) {
        refuseAhead("PRT-5", today, move.movedOn(), move.toldOn());
        municipality(move.municipality());
        refuseBefore("PRT-5", card.filledOn(), move.movedOn());
        refuseBefore("PRT-5", move.movedOn(), move.toldOn());
    }

    /** PRT-6: nothing before the person was directed to it, the second reminder after the first. */
    static void check(ProgrammeContent programme, CardContent card, LocalDate today) {
        LocalDate[] happened = {
            programme.reportedOn(), programme.firstReminderOn(), programme.secondReminderOn(), programme.certificateOn(), programme.offenceToldOn()
        };
        refuseAhead("PRT-6", today, programme.directedOn());
        refuseAhead("PRT-6", today, happened);
        refuseBefore("PRT-6", card.filledOn(), programme.directedOn());
        refuseBefore("PRT-6", programme.directedOn(), happened);
        if (programme.secondReminderOn() != null
                && (programme.firstReminderOn() == null || !programme.secondReminderOn().isAfter(programme.firstReminderOn()))) {
            throw refused("PRT-6", "secondReminderFirst");
        }
    }

    private static void refuseAhead(String rule, LocalDate today, LocalDate... days) {
        Arrays.stream(days).filter(Objects::nonNull).filter(day -> day.isAfter(today)).findFirst().ifPresent(day -> {
            throw refused(rule, "inTheFuture", day);
        });
    }

    private static void refuseBefore(String rule, LocalDate first, LocalDate... days) {
        Arrays.stream(days).filter(Objects::nonNull).filter(day -> day.isBefore(first)).findFirst().ifPresent(day -> {
            throw refused(rule, "tooEarly", day, first);
        });
    }

    private static void municipality(String code) {
        if (!new TerytCode(code).isMunicipality()) {
            throw refused("PRT-1", "municipality");
        }
    }

    static BusinessRuleViolation refused(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "protection.violation." + name, args);
    }
}
