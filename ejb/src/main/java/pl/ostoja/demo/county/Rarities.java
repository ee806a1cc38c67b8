package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayTerms;

/** Stories that an average county sees once in some years; those whom they are about have left care. */
final class Rarities {
    /** Of the juvenile act of 9.06.2022. */
    private static final LocalDate JUVENILE_ACT = LocalDate.of(2022, 9, 1);

    private final CountyOrder order;
    private final Dice dice;
    private final Origins origins;
    private final FamilyFoundry foundry;
    private final Registry registry;
    private final Stories stories;
    private final Places places;
    private final List<FamilyDraft> families;

    Rarities(
            CountyOrder order, Dice dice, Origins origins, FamilyFoundry foundry, Registry registry, Stories stories, Places places, List<FamilyDraft> families) {
        this.order = order;
        this.dice = dice;
        this.origins = origins;
        this.foundry = foundry;
        this.registry = registry;
        this.stories = stories;
        this.places = places;
        this.families = families;
    }

    List<ChildDraft> happen() {
        List<ChildDraft> all = new ArrayList<>();
        times(0.35, all, this::leftInHospital);
        times(0.12, all, this::foundling);
        times(0.5, all, this::runaway);
        times(0.3, all, this::cameBackAsAdult);
        times(0.2, all, this::byForeignOrder);
        if (dice.chance(0.6)) {
            all.addAll(juvenile());
        }
        return all;
    }

    /** @param aYear how often in an average county */
    private void times(double aYear, List<ChildDraft> all, Function<LocalDate, List<ChildDraft>> story) {
        double expected = aYear * order.years() * order.children() / CountyOrder.AVERAGE;
        int times = (int) expected + (dice.chance(expected - (int) expected) ? 1 : 0);
        for (int i = 0; i < times; i++) {
            all.addAll(story.apply(dice.day(order.today().minusYears(order.years()), order.today().minusDays(30))));
        }
    }

    /** Adopted from the centre for infants; seldom after the first birthday, until which it may keep them. */
    private List<ChildDraft> leftInHospital(LocalDate left) {
        return infant(left, born -> origins.siblings(List.of(born), born.plusDays(3), 0.2));
    }

    /** Nobody knows whose child it is. */
    private List<ChildDraft> foundling(LocalDate left) {
        return infant(left, born -> List.of(origins.foundling(born)));
    }

    private List<ChildDraft> infant(LocalDate left, Function<LocalDate, List<ChildDraft>> child) {
        LocalDate born = left.minusDays(dice.chance(0.12) ? dice.between(370, 400) : dice.between(150, 350));
        List<ChildDraft> children = child.apply(born);
        stories.live(children, new Stories.Chapter(places.preAdoption, born.plusDays(6), left, LegalBasis.COURT_ORDER, EndReason.ADOPTION));
        children.forEach(one -> registry.leavesParents(one.person, left));
        return told(children);
    }

    /** Away for some weeks and back again; the file says nothing of where. */
    private List<ChildDraft> runaway(LocalDate back) {
        LocalDate born = back.minusYears(dice.between(14, 16)).minusDays(dice.between(0, 300));
        LocalDate away = back.minusDays(dice.between(9, 70));
        LocalDate since = away.minusDays(dice.between(120, 700));
        LocalDate end = born.plusYears(18).isBefore(order.today()) ? born.plusYears(18) : order.today().minusDays(5);
        List<ChildDraft> children = origins.siblings(List.of(born), since.minusDays(3), 0.1);
        Home home = dice.pick(places.facilities);
        if (lives(children, home, since, away, EndReason.RUNAWAY_REMOVED)) {
            lives(children, home, back, end, end.equals(born.plusYears(18)) ? EndReason.AGE_OF_MAJORITY_INDEPENDENCE : EndReason.TRANSFER_DPS_OR_OTHER);
        }
        return told(children);
    }

    private boolean lives(List<ChildDraft> children, Home home, LocalDate from, LocalDate until, EndReason reason) {
        return stories.live(children, new Stories.Chapter(home, from, until, LegalBasis.COURT_ORDER, reason)).isPresent();
    }

    /** Who has lived somewhere has a file; where there was no place, there is no story. */
    private static List<ChildDraft> told(List<ChildDraft> children) {
        return children.stream().filter(child -> !child.stays.isEmpty()).toList();
    }

    /** UWR art. 37(4)-(6): once, to where the young person had lived. */
    private List<ChildDraft> cameBackAsAdult(LocalDate left) {
        LocalDate back = left.minusDays(dice.between(60, 500));
        LocalDate adult = back.minusDays(dice.between(40, 250));
        LocalDate since = adult.minusDays(dice.between(400, 2000));
        Home home = dice.pick(places.facilities);
        List<ChildDraft> children = origins.siblings(List.of(adult.minusYears(18)), since.minusDays(3), 0.1);
        if (!lives(children, home, since, adult, EndReason.AGE_OF_MAJORITY_INDEPENDENCE)) {
            return told(children);
        }
        ChildStay before = children.getFirst().last();
        StayTerms again = StayTerms.of(LegalBasis.ADULT_STAY, Order.NONE, back).consented(Stories.adult(children.getFirst(), back, before.form()));
        children.getFirst().stay(new ChildStay(
                new StayId(dice.id(back)), null, before.placeName(), before.form(), again, Consents.NONE, null, null,
                new StayEnding(left, EndReason.AGE_OF_MAJORITY_INDEPENDENCE, null)));
        return children;
    }

    /** UWR art. 35a: from abroad to grandparents here. */
    private List<ChildDraft> byForeignOrder(LocalDate left) {
        LocalDate since = left.minusDays(dice.between(200, 1200));
        LocalDate born = since.minusYears(dice.between(4, 11)).minusDays(dice.between(0, 300));
        FamilyDraft family = foundry.kin(born, since.minusDays(dice.between(20, 60)));
        List<ChildDraft> children = origins.siblings(List.of(born), since.minusDays(20), 0.1);
        family.carers.forEach(carer -> registry.tie(children.getFirst().person, carer, KinshipKind.GRANDPARENT, since));
        stories.live(children, new Stories.Chapter(Home.of(family), since, left, LegalBasis.FOREIGN_ORDER, EndReason.RETURN_TO_FAMILY));
        family.stand(FamilyStanding.ENDED, dice.pick(Texts.ENDED), left.plusDays(10));
        families.add(family);
        return told(children);
    }

    /** UWR art. 59(1)(2): with a specialist family, before somebody disabled came there. */
    private List<ChildDraft> juvenile() {
        LocalDate left = order.today().minusMonths(Settlers.SPECIALISTS_SINCE_MONTHS).minusDays(dice.between(10, 60));
        LocalDate since = left.minusDays(dice.between(90, 300));
        if (places.specialist.isEmpty() || since.isBefore(JUVENILE_ACT)) {
            return List.of();
        }
        LocalDate born = since.minusYears(dice.between(14, 15)).minusDays(dice.between(0, 300));
        List<ChildDraft> children = List.of(origins.juvenile(born, since.minusDays(10)));
        stories.live(children, new Stories.Chapter(places.specialist.getFirst(), since, left, LegalBasis.JUVENILE_ACT, EndReason.TRANSFER_DPS_OR_OTHER));
        return told(children);
    }
}
