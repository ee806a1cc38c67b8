package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;

/** The children who left care in the years that the county looks back on: to their family, to adoptive parents, on their own. */
final class Leavers {
    /** Of a hundred in care so many leave in a year. */
    private static final double LEAVING = 0.13;
    private static final double MEAN_DAYS_IN_CARE = 2.4 * 365;
    private static final int ATTEMPTS = 8;
    private static final int ADULT = 18;
    private static final int LONGEST_AS_ADULT = 25;

    private final CountyOrder order;
    private final Dice dice;
    private final Dice rare;
    private final Origins origins;
    private final FamilyFoundry foundry;
    private final Registry registry;
    private final Stories stories;
    private final Places places;
    private final Ages ages;
    private final List<FamilyDraft> families;

    Leavers(
            CountyOrder order, Dice dice, Dice rare, Origins origins, FamilyFoundry foundry, Registry registry, Stories stories, Places places,
            List<FamilyDraft> families) {
        this.order = order;
        this.dice = dice;
        this.rare = rare;
        this.origins = origins;
        this.foundry = foundry;
        this.registry = registry;
        this.stories = stories;
        this.places = places;
        this.ages = new Ages(dice, order.today(), 0);
        this.families = families;
    }

    /** Why one left, the most frequent reasons first. */
    private EndReason reason() {
        int per100 = dice.between(0, 99);
        return per100 < 45 ? EndReason.RETURN_TO_FAMILY
                : per100 < 60 ? EndReason.ADOPTION
                : per100 < 87 ? EndReason.AGE_OF_MAJORITY_INDEPENDENCE
                : per100 < 93 ? EndReason.MOVED_TO_GUARDIAN
                : per100 < 96 ? EndReason.TRANSFER_DPS_OR_OTHER
                : per100 < 98 ? EndReason.RUNAWAY_REMOVED
                : rare.chance(0.15) ? EndReason.DEATH
                : EndReason.OTHER;
    }

    List<ChildDraft> leave() {
        List<ChildDraft> all = new ArrayList<>();
        int count = (int) Math.round(order.children() * LEAVING * order.years());
        while (all.size() < count) {
            EndReason reason = reason();
            LocalDate on = dice.day(order.today().minusYears(order.years()), order.today().minusDays(3));
            List<ChildDraft> children = switch (reason) {
                case RETURN_TO_FAMILY, MOVED_TO_GUARDIAN -> leave(births(dice.between(1, 10) < 7 ? 1 : dice.between(2, 3), 1, 15, on), on, reason);
                case ADOPTION -> leave(births(dice.chance(0.75) ? 1 : 2, 1, 7, on), on, reason);
                case AGE_OF_MAJORITY_INDEPENDENCE -> leave(dice.chance(0.5) ? List.of(on.minusYears(ADULT)) : adult(on), on, reason);
                default -> leave(births(1, 12, 16, on), on, reason);
            };
            all.addAll(children);
        }
        return all;
    }

    /** Who stayed on; a few as long as the law lets them. */
    private List<LocalDate> adult(LocalDate on) {
        List<LocalDate> born = births(1, ADULT, 21, on);
        return rare.chance(0.12) ? List.of(on.minusYears(LONGEST_AS_ADULT)) : born;
    }

    private List<LocalDate> births(int count, int youngest, int eldest, LocalDate on) {
        List<Integer> possible = new ArrayList<>(IntStream.rangeClosed(youngest, eldest).boxed().toList());
        List<Integer> chosen = dice.shuffled(possible).subList(0, Math.min(count, possible.size()));
        return ages.birthdays(chosen.stream().sorted((one, other) -> other - one).toList(), on);
    }

    private List<ChildDraft> leave(List<LocalDate> births, LocalDate on, EndReason reason) {
        LocalDate eldest = births.getFirst();
        LocalDate since = on.minusDays(dice.lasting(MEAN_DAYS_IN_CARE, 40, 11 * 365));
        LocalDate childhood = eldest.plusYears(ADULT).minusDays(dice.between(100, 1200));
        since = since.isAfter(childhood) ? childhood : since;
        since = since.isBefore(eldest.plusDays(10)) ? eldest.plusDays(10) : since;
        List<ChildDraft> children = origins.siblings(births, since.minusDays(2), 0.1);
        if (!lived(children, since, on, reason)) {
            return List.of();
        }
        if (reason == EndReason.ADOPTION) {
            children.forEach(child -> registry.leavesParents(child.person, on));
        }
        if (reason == EndReason.DEATH) {
            children.forEach(child -> dies(child, on));
        }
        return children;
    }

    private void dies(ChildDraft child, LocalDate on) {
        child.died = on;
        registry.dies(child.person, on);
    }

    private boolean lived(List<ChildDraft> children, LocalDate since, LocalDate until, EndReason reason) {
        Stories.Chapter chapter = new Stories.Chapter(null, since, until, LegalBasis.COURT_ORDER, reason);
        if (reason != EndReason.ADOPTION && dice.chance(0.45)) {
            return withKin(children, chapter);
        }
        boolean oldEnough = !since.isBefore(children.getLast().born.plusYears(10));
        List<Home> all = oldEnough && dice.chance(0.6) ? places.facilities : places.lasting();
        for (int i = 0; i < ATTEMPTS; i++) {
            if (stories.live(children, in(dice.pick(all), chapter)).isPresent()) {
                return true;
            }
        }
        return withFormerFamily(children, chapter);
    }

    private boolean withKin(List<ChildDraft> children, Stories.Chapter chapter) {
        FamilyDraft family = foundry.kin(children.getFirst().born, chapter.from().minusDays(dice.between(3, 50)));
        children.forEach(child -> family.carers.forEach(carer -> registry.tie(child.person, carer, KinshipKind.GRANDPARENT, chapter.from())));
        return live(children, chapter, family);
    }

    private boolean withFormerFamily(List<ChildDraft> children, Stories.Chapter chapter) {
        return live(children, chapter, foundry.strangers(FamilyForms.of(FamilyForm.NON_PROFESSIONAL), chapter.from().minusDays(dice.between(60, 900))));
    }

    /** With them the work of the family ended. */
    private boolean live(List<ChildDraft> children, Stories.Chapter chapter, FamilyDraft family) {
        boolean lived = stories.live(children, in(Home.of(family), chapter)).isPresent();
        families.add(family);
        LocalDate ended = chapter.until().plusDays(dice.between(1, 40));
        family.stand(FamilyStanding.ENDED, dice.pick(Texts.ENDED), ended.isAfter(order.today()) ? order.today() : ended);
        return lived;
    }

    private static Stories.Chapter in(Home home, Stories.Chapter chapter) {
        return new Stories.Chapter(home, chapter.from(), chapter.until(), chapter.basis(), chapter.reason());
    }
}
