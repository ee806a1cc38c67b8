package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.HelperContent;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Resident;

/** Invents who asked for a helper: families with so many children that they have a right to one; mostly somebody is employed in time. */
final class Helping {
    private static final double ASKS = 0.8;
    private static final double LATE = 0.2;
    private static final double WITHDRAWS = 0.08;

    private final Dice dice;
    private final LocalDate today;
    private final CareLaw law;
    private final List<ChildDraft> children;

    Helping(Dice dice, LocalDate today, CareLaw law, List<ChildDraft> children) {
        this.dice = dice;
        this.today = today;
        this.law = law;
        this.children = children;
    }

    List<AtHome.Fact<HelperContent>> of(FamilyDraft family) {
        List<Resident> there = residents(family);
        return there.stream()
                .map(Resident::since)
                .sorted()
                .map(day -> day.plusDays(dice.between(5, 40)))
                .filter(day -> !day.isAfter(today) && family.worksFrom(day, day) && Home.helperRight(family, there, day, law))
                .findFirst()
                .filter(day -> dice.chance(ASKS))
                .map(day -> List.of(asked(day, there, family)))
                .orElse(List.of());
    }

    private AtHome.Fact<HelperContent> asked(LocalDate day, List<Resident> there, FamilyDraft family) {
        LocalDate employed = day.plusDays(dice.chance(LATE) ? dice.between(33, 70) : dice.between(7, 28));
        FamilyFactId id = new FamilyFactId(dice.id(day));
        if (dice.chance(WITHDRAWS)) {
            return new AtHome.Fact<>(id, new HelperContent(day, null, null, null, null, day.plusDays(3).isAfter(today) ? null : day.plusDays(3), null, false, null, null));
        }
        if (employed.isAfter(today)) {
            return new AtHome.Fact<>(id, new HelperContent(day, null, null, null, null, null, null, false, null, null));
        }
        LocalDate until = Home.helperRight(family, there, today, law) ? null : employed.plusDays(dice.between(200, 600));
        return new AtHome.Fact<>(id, new HelperContent(
                day, employed, until != null && until.isAfter(today) ? null : until, dice.pick(List.of(10, 20, 20, 40)), dice.pick(HomeTexts.HELPERS), null, null, false, null, null));
    }

    List<Resident> residents(FamilyDraft family) {
        return children.stream()
                .flatMap(child -> child.stays.stream()
                        .filter(stay -> family.id.equals(stay.family()))
                        .map(stay -> new Resident(
                                child.person.value(), stay.terms().since(), stay.end() == null ? null : stay.end().until(), stay.terms().basis() == LegalBasis.ADULT_STAY, false, false,
                                stay.form() == CareForm.RESPITE_FAMILY)))
                .toList();
    }
}
