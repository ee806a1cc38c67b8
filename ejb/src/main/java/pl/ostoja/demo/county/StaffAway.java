package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.OutsideWorkKind;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistantAbsenceContent;
import pl.ostoja.assistance.AssistantAbsenceId;
import pl.ostoja.assistance.AssistantAbsenceKind;
import pl.ostoja.shared.Period;

/** Assistants who are, were or will be away, and what people of the centre do or did besides. */
final class StaffAway {
    private final Dice dice;
    private final LocalDate today;
    private final Land land;
    private final Office office;
    private final List<Office.Worker> assistants;

    StaffAway(Dice dice, CountyOrder order, Office office) {
        this.dice = dice;
        this.today = order.today();
        this.land = order.land();
        this.office = office;
        this.assistants = office.those(Role.FAMILY_ASSISTANT);
    }

    /** The first assistant stands in for the second one, who is on leave, for all families but one; the others are away at other times. */
    List<Office.Away> absences() {
        Office.Worker first = assistants.getFirst();
        Office.Worker second = assistants.get(1);
        List<Office.Away> all = new ArrayList<>();
        all.add(away(second, AssistantAbsenceKind.LEAVE, today.minusDays(4), today.plusDays(9), first, 1));
        all.add(away(first, AssistantAbsenceKind.SICKNESS, today.minusDays(70), today.minusDays(62), second, 0));
        all.add(suspended());
        all.add(away(first, AssistantAbsenceKind.OTHER, today.plusDays(20), today.plusDays(22), null, 0));
        return all;
    }

    /** Somebody who was given no family meanwhile. */
    private Office.Away suspended() {
        Period days = Period.of(today.minusDays(55), today.minusDays(40));
        Office.Worker who = assistants.stream().filter(one -> begun(one).noneMatch(days::contains)).findFirst().orElse(assistants.getLast());
        return away(who, AssistantAbsenceKind.SUSPENSION, days.since(), days.until(), who == assistants.getFirst() ? assistants.get(1) : assistants.getFirst(), 0);
    }

    private Stream<LocalDate> begun(Office.Worker who) {
        return office.caseloads().stream().filter(one -> one.kind() == RecordKind.ASSISTANCE && who.id().equals(one.holder().account())).map(Office.Holds::since);
    }

    /** @param deputy null if nobody was named yet; @param but so many families have none */
    private Office.Away away(Office.Worker who, AssistantAbsenceKind kind, LocalDate since, LocalDate until, Office.Worker deputy, int but) {
        List<Office.Holds> held = office.caseloads().stream()
                .filter(one -> one.kind() == RecordKind.ASSISTANCE && who.id().equals(one.holder().account()))
                .filter(one -> !one.since().isAfter(since) && (one.until() == null || !one.until().isBefore(until)))
                .toList();
        List<Office.Stands> stands = deputy == null
                ? List.of()
                : held.stream().skip(but).map(one -> new Office.Stands(deputy.id(), one.record(), Period.of(since, until))).toList();
        return new Office.Away(new AssistantAbsenceId(dice.id(since.isAfter(today) ? today : since)), who.id(), new AssistantAbsenceContent(kind, since, until, null), stands);
    }

    List<Office.Besides> works() {
        Office.Worker assistant = assistants.getFirst();
        LocalDate before = assistant.since().minusDays(1);
        String municipality = land.municipalities().getFirst().code().value();
        AccountId organiser = office.those(Role.ORGANISER).getFirst().id();
        AccountId finance = office.those(Role.FINANCE).getFirst().id();
        return List.of(
                new Office.Besides(assistant.id(), OutsideWorkKind.SOCIAL_WORKER, municipality, Period.of(before.minusYears(3), before)),
                new Office.Besides(organiser, OutsideWorkKind.CONTROLS, null, Period.from(today.minusYears(1))),
                new Office.Besides(finance, OutsideWorkKind.BENEFIT_PROCEEDINGS, null, Period.from(today.minusYears(2))));
    }
}
