package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RestContent;
import pl.ostoja.placement.CareForm;
import pl.ostoja.shared.Period;

/** What families have announced of the rests in which their children are guests elsewhere: mostly in time, and no more days than are due in twelve months. */
final class AnnouncedRests {
    private static final double LATE = 0.12;
    private static final int DUE = 30;
    private static final int SHORTEST = 3;

    private final Dice dice;
    private final Map<FosterFamilyId, SortedMap<LocalDate, LocalDate>> away = new HashMap<>();

    AnnouncedRests(Dice dice, LocalDate today, List<ChildDraft> children) {
        this.dice = dice;
        children.forEach(child -> child.stays.stream()
                .filter(stay -> stay.form() == CareForm.RESPITE_FAMILY)
                .forEach(stay -> cameFrom(child, stay.terms().since(), stay.end() == null ? today : stay.end().until())));
    }

    private void cameFrom(ChildDraft child, LocalDate since, LocalDate until) {
        child.stays.stream()
                .filter(stay -> stay.family() != null && stay.end() != null && stay.end().until().equals(since))
                .forEach(stay -> away.computeIfAbsent(stay.family(), family -> new TreeMap<>()).merge(since, until, (one, other) -> one.isAfter(other) ? one : other));
    }

    void announce(FamilyDraft family) {
        away.getOrDefault(family.id, new TreeMap<>()).forEach((since, back) -> {
            long left = DUE - family.rests.stream().filter(rest -> rest.since().isAfter(since.minusMonths(14))).mapToLong(rest -> rest.days().days()).sum();
            long days = Math.min(left, ChronoUnit.DAYS.between(since, back));
            Period rest = Period.of(since, since.plusDays(Math.max(days, 1) - 1));
            if (days >= SHORTEST && family.contracts.stream().map(ContractTerm::held).anyMatch(held -> held.contains(rest.since()) && held.contains(rest.until()))) {
                family.rests.add(announced(rest));
            }
        });
    }

    private RestContent announced(Period rest) {
        boolean late = dice.chance(LATE);
        LocalDate on = rest.since().minusDays(late ? dice.between(8, 20) : dice.between(32, 70));
        return new RestContent(rest.since(), rest.until(), on, late ? dice.pick(Texts.REST_LATE) : null, dice.pick(Texts.REST_CARE));
    }
}
