package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.law.Terms;
import pl.ostoja.people.PersonId;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.CardContent;
import pl.ostoja.protection.CardEndReason;
import pl.ostoja.protection.CardPartContent;
import pl.ostoja.protection.CardPartId;
import pl.ostoja.protection.CardPersonContent;
import pl.ostoja.protection.CardRole;
import pl.ostoja.protection.FormAuthor;
import pl.ostoja.protection.GroupMemberContent;
import pl.ostoja.protection.MoveContent;
import pl.ostoja.protection.ProgrammeContent;
import pl.ostoja.protection.WorksFor;

/** Blue Cards in some of the families with an assistant: who suffers, who is suspected, the group, what came of it. */
final class Violence {
    private static final int EVERY = 3;
    private static final int FIRST_DAY_AGO = 700;
    private static final int A_MONTH = 30;
    private static final int CERTIFICATE = 90;
    private static final String PROGRAMME = "Program korekcyjno-edukacyjny dla osób stosujących przemoc";

    private final Dice dice;
    private final LocalDate today;
    private final Names names;
    private final Land land;
    private final Removals removals;

    Violence(Dice dice, CountyOrder order, List<ChildFile> children) {
        this.dice = dice;
        this.today = order.today();
        this.names = new Names(dice);
        this.land = order.land();
        this.removals = new Removals(dice, today, names, children);
    }

    /** Of every third family, and of those whose child was taken from it. */
    List<GuardedFamily> among(List<AssistedFamily> assisted) {
        List<GuardedFamily> guarded = new ArrayList<>();
        for (int i = 0; i < assisted.size(); i++) {
            AssistedFamily family = assisted.get(i);
            List<GuardedFamily.Card> cards = i % EVERY == 0 ? List.of(card(family)) : List.of();
            List<GuardedFamily.Removal> taken = removals.of(family, i);
            if (!cards.isEmpty() || !taken.isEmpty()) {
                guarded.add(new GuardedFamily(family.id(), cards, taken));
            }
        }
        return guarded;
    }

    private GuardedFamily.Card card(AssistedFamily family) {
        LocalDate first = family.reportedOn().isBefore(today.minusDays(FIRST_DAY_AGO)) ? today.minusDays(FIRST_DAY_AGO) : family.reportedOn();
        LocalDate filled = dice.day(first, today.minusDays(3));
        LocalDate group = filled.plusDays(dice.between(3, 12));
        CardContent opened = new CardContent(
                "NK %d/%d".formatted(dice.between(1, 60), filled.getYear()), filled, dice.pick(List.of(FormAuthor.values())), adult(names.surname()),
                family.content().address().teryt(), group.isAfter(today) ? null : group, "Udział w spotkaniach grupy, praca z matką i dziećmi.", null, null, null);
        LocalDate ended = filled.plusDays(dice.between(100, 420));
        CardContent now = dice.chance(0.7) && ended.isBefore(today) ? ended(opened, ended) : opened;
        return new GuardedFamily.Card(new BlueCardId(dice.id(filled)), opened, now, parts(family, now));
    }

    private CardContent ended(CardContent card, LocalDate on) {
        CardEndReason why = dice.chance(0.75) ? CardEndReason.CEASED : CardEndReason.NO_GROUNDS;
        return new CardContent(
                card.number(), card.filledOn(), card.filledBy(), card.filledByName(), card.municipality(), card.groupSince(), card.assistantsPart(), card.note(), on, why);
    }

    private List<GuardedFamily.Part> parts(AssistedFamily family, CardContent card) {
        List<GuardedFamily.Part> parts = new ArrayList<>();
        LocalDate filled = card.filledOn();
        of(family, MemberRole.PARENT).ifPresent(parent -> add(parts, filled, someone(parent, CardRole.VICTIM, "Dzwonić w godzinach pracy, nie zostawiać wiadomości.")));
        of(family, MemberRole.CHILD).ifPresent(child -> add(parts, filled, someone(child, parts.isEmpty() ? CardRole.VICTIM : CardRole.MINOR_WITNESS, null)));
        CardPartId suspect = add(parts, filled, new CardPersonContent(null, adult(family.content().label()), CardRole.SUSPECTED, null, null));
        if (dice.chance(0.3)) {
            add(parts, filled, new CardPersonContent(null, adult(names.surname()) + " (szkoła)", CardRole.REPORTER, null, null));
        }
        if (card.groupSince() != null) {
            group(parts, card.groupSince());
        }
        LocalDate directed = filled.plusDays(dice.between(10, 40));
        if (dice.chance(0.75) && directed.isBefore(today)) {
            add(parts, directed, programme(suspect, directed));
        }
        if (dice.chance(0.4)) {
            moved(parts, filled.plusDays(dice.between(15, 90)));
        }
        return parts;
    }

    private static Optional<PersonId> of(AssistedFamily family, MemberRole role) {
        return family.members().stream().filter(member -> member.role() == role).map(AssistedFamily.Belongs::person).findFirst();
    }

    private static CardPersonContent someone(PersonId person, CardRole role, String contact) {
        return new CardPersonContent(person, null, role, contact, null);
    }

    private void group(List<GuardedFamily.Part> parts, LocalDate since) {
        List<WorksFor> offices = new ArrayList<>(List.of(WorksFor.SOCIAL_ASSISTANCE, WorksFor.POLICE, WorksFor.FAMILY_ASSISTANT));
        offices.add(dice.pick(List.of(WorksFor.values()).subList(3, WorksFor.values().length)));
        for (WorksFor office : offices) {
            LocalDate signed = dice.chance(0.9) ? since : null;
            LocalDate left = dice.chance(0.1) && since.plusDays(50).isBefore(today) ? since.plusDays(50) : null;
            add(parts, since, new GroupMemberContent(adult(names.surname()), office, since, left, signed));
        }
    }

    /** Who does not report is reminded, mostly in time; who shows no certificate is reported. */
    private ProgrammeContent programme(CardPartId suspect, LocalDate directed) {
        LocalDate first = Terms.promptly(directed.plusDays(A_MONTH), dice.chance(0.85) ? 1 : dice.between(6, 12));
        LocalDate second = first.plusDays(dice.chance(0.85) ? dice.between(14, 29) : dice.between(36, 45));
        int way = dice.between(0, 9);
        LocalDate reported = way < 5 ? directed.plusDays(dice.between(5, 30)) : way < 7 ? first.plusDays(dice.between(3, 12)) : null;
        LocalDate certified = reported != null && dice.chance(0.7) ? reported.plusDays(dice.between(30, 50)) : null;
        LocalDate told = Terms.promptly(directed.plusDays(CERTIFICATE), dice.chance(0.85) ? 1 : dice.between(6, 15));
        return new ProgrammeContent(
                suspect, PROGRAMME, directed, past(reported), way < 5 ? null : past(first), way < 7 ? null : past(second), past(certified),
                certified == null ? past(told) : null);
    }

    private void moved(List<GuardedFamily.Part> parts, LocalDate on) {
        if (on.isBefore(today)) {
            LocalDate told = Terms.promptly(on, dice.chance(0.85) ? 1 : dice.between(6, 10));
            add(parts, on, new MoveContent(on, dice.pick(land.municipalities()).code().value(), past(told)));
        }
    }

    private LocalDate past(LocalDate day) {
        return day == null || day.isAfter(today) ? null : day;
    }

    private String adult(String surname) {
        return names.person(surname, names.sex(), today.minusYears(dice.between(28, 55))).fullName();
    }

    private CardPartId add(List<GuardedFamily.Part> parts, LocalDate on, CardPartContent content) {
        CardPartId id = new CardPartId(dice.id(on));
        parts.add(new GuardedFamily.Part(id, content, on));
        return id;
    }
}
