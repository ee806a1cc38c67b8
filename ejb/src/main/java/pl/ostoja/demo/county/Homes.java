package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.fostering.DatedContent;
import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.ExpectationSide;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.HelperContent;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.fostering.NotReadyWhy;
import pl.ostoja.fostering.ReadinessContent;
import pl.ostoja.fostering.ReadinessKind;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.Sex;

/** Invents how families live and with whom, what they wish, when they take children and who helps them. Has dice of its own, so that it changes nothing else. */
final class Homes {
    private final Dice dice;
    private final LocalDate today;
    private final Households households;
    private final Helping helping;

    Homes(Dice dice, Registry registry, LocalDate today, CareLaw law, List<ChildDraft> children) {
        this.dice = dice;
        this.today = today;
        this.households = new Households(dice, registry, today);
        this.helping = new Helping(dice, today, law, children);
    }

    void furnish(FamilyDraft family) {
        boolean kin = family.formsOn(family.since).onlyKinship();
        List<AtHome.Fact<HelperContent>> helpers = helping.of(family);
        family.home = new AtHome(
                households.members(family, kin),
                households.pets(family),
                List.of(households.dwelling(family)),
                kin ? List.of() : expectations(family),
                kin ? List.of() : readiness(family),
                helpers,
                helpers.isEmpty() ? List.of() : helping.residents(family));
        family.housemates.addAll(households.papers(family.home));
    }

    private List<AtHome.Fact<ExpectationContent>> expectations(FamilyDraft family) {
        List<AtHome.Fact<ExpectationContent>> said = new ArrayList<>();
        int from = dice.between(0, 7);
        int to = from + dice.between(4, 10);
        Sex sex = dice.chance(0.12) ? Sex.FEMALE : dice.chance(0.08) ? Sex.MALE : null;
        int children = dice.between(1, 4);
        Boolean disabled = dice.chance(0.3) ? null : dice.chance(0.35);
        Nearness farthest = dice.chance(0.45) ? null : dice.pick(List.of(Nearness.values()));
        LocalDate first = family.since.plusDays(dice.between(0, 40));
        said(said, new ExpectationContent(
                ExpectationSide.CARERS, first, from, to, sex, children, dice.chance(0.7), disabled, farthest, dice.pick(HomeTexts.BEHAVIOURS), dice.pick(HomeTexts.HEALTH), null));
        if (dice.chance(0.8)) {
            boolean agrees = dice.chance(0.4);
            said(said, new ExpectationContent(
                    ExpectationSide.WORKER, first.plusDays(dice.between(0, 30)), agrees ? from : from + 2, to, sex, agrees ? children : Math.max(1, children - 1), true, disabled, farthest,
                    dice.pick(HomeTexts.BEHAVIOURS), dice.pick(HomeTexts.HEALTH), agrees ? null : dice.pick(HomeTexts.WORKERS_VIEW)));
        }
        if (dice.chance(0.25)) {
            LocalDate later = first.plusDays(dice.between(300, 900));
            said(said, new ExpectationContent(
                    ExpectationSide.CARERS, later, from, Math.min(to + 3, 18), null, children, true, disabled, null, dice.pick(HomeTexts.BEHAVIOURS), dice.pick(HomeTexts.HEALTH), null));
        }
        return said;
    }

    private void said(List<AtHome.Fact<ExpectationContent>> said, ExpectationContent content) {
        if (!content.since().isAfter(today)) {
            said.add(fact(content));
        }
    }

    private List<AtHome.Fact<ReadinessContent>> readiness(FamilyDraft family) {
        List<AtHome.Fact<ReadinessContent>> said = new ArrayList<>();
        LocalDate from = today.minusDays(dice.between(120, 400));
        if (from.isAfter(family.since) && dice.chance(0.45)) {
            LocalDate until = from.plusDays(dice.between(10, 60));
            said.add(fact(new ReadinessContent(ReadinessKind.NOT_READY, from, until, null, dice.pick(List.of(NotReadyWhy.values())), null)));
        }
        LocalDate now = today.minusDays(dice.between(2, 50));
        if (now.isAfter(family.since) && family.isActive()) {
            if (family.ready && dice.chance(0.4)) {
                ReadinessKind kind = family.formsOn(today).isEmergency() || dice.chance(0.2) ? ReadinessKind.ANY_TIME : ReadinessKind.BY_ARRANGEMENT;
                said.add(fact(new ReadinessContent(kind, now, null, dice.chance(0.5) ? dice.between(2, 4) : null, null, null)));
            } else if (!family.ready && dice.chance(0.6)) {
                NotReadyWhy why = dice.pick(List.of(NotReadyWhy.ILLNESS, NotReadyWhy.FAMILY_MATTERS, NotReadyWhy.RENOVATION, NotReadyWhy.SETTLING_IN));
                said.add(fact(new ReadinessContent(ReadinessKind.NOT_READY, now, today.plusDays(dice.between(5, 90)), null, why, null)));
            }
        }
        return said;
    }

    private <C extends DatedContent> AtHome.Fact<C> fact(C content) {
        LocalDate day = content.since().isAfter(today) ? today : content.since();
        return new AtHome.Fact<>(new FamilyFactId(dice.id(day)), content);
    }
}
