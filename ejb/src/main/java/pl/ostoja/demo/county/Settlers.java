package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.LegalBasis;

/** The children who are in care today: with whom they live, and where they were before. */
final class Settlers {
    static final int SPECIALISTS_SINCE_MONTHS = 20;
    static final int OLD_ENOUGH_FOR_FACILITY = 10;

    private static final int KINSHIP = 60;
    private static final double MEAN_DAYS_IN_CARE = 3.2 * 365;
    private static final int LONGEST_DAYS_IN_CARE = 13 * 365;
    private static final int ATTEMPTS = 12;

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
    private final List<Group> groups = new ArrayList<>();

    Settlers(
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
        this.ages = new Ages(dice, order.today(), order.children());
        this.families = families;
    }

    /** @param since the day from which they live where they live now */
    record Group(List<ChildDraft> children, LocalDate since, CareForm form) {}

    List<Group> settle() {
        facilities();
        emergencies();
        specialists();
        kinship();
        places.homes.forEach(home -> List.of(3, 2, 1, 1, 1).forEach(size -> strangers(home, size, age -> age >= 3 && age < 20)));
        for (int i = 0; i < places.general.size(); i++) {
            strangers(places.general.get(i), 1 + (i + 1) % 3, age -> age < 16);
        }
        for (int i = 0; i < places.nonProfessional.size(); i++) {
            nonProfessional(places.nonProfessional.get(i), (i + 0.5) / places.nonProfessional.size());
        }
        while (ages.left() > 0) {
            strangers(dice.pick(places.lasting()), 1, age -> true);
        }
        return groups;
    }

    /** Yesterday the police brought two in the evening; others came in the weeks before. */
    private void emergencies() {
        LocalDate today = order.today();
        for (int i = 0; i < places.emergency.size(); i++) {
            LocalDate since = i == 0 ? today.minusDays(9) : i == 1 ? today.minusDays(1) : today.minusDays(dice.between(10, 150));
            LegalBasis basis = i == 1 ? LegalBasis.POLICE_BORDER_GUARD : dice.chance(0.3) ? LegalBasis.ART_12A : LegalBasis.COURT_ORDER;
            List<ChildDraft> children = origins.siblings(ages.births(2, age -> age < 9), since.minusDays(2), 0.05);
            enter(children, new Stories.Chapter(places.emergency.get(i), since, null, basis, null));
        }
    }

    private void specialists() {
        places.specialist.forEach(home -> {
            LocalDate since = order.today().minusMonths(SPECIALISTS_SINCE_MONTHS);
            List<ChildDraft> children = origins.siblings(ages.births(1, age -> age > 5 && age < 15), since, 1);
            enter(children, new Stories.Chapter(home, since, null, LegalBasis.COURT_ORDER, null));
        });
    }

    /** Grandparents: 72 % with one child, 18 % with two, some with more. */
    private void kinship() {
        int count = Places.scaled(KINSHIP, order);
        for (int i = 0; i < count; i++) {
            double share = (i + 0.5) / count;
            int size = share < 0.72 ? 1 : share < 0.9 ? 2 : share < 0.95 ? 3 : 4;
            List<LocalDate> births = ages.births(size, age -> age < 21);
            if (births.isEmpty()) {
                return;
            }
            LocalDate since = since(births);
            FamilyDraft family = foundry.kin(births.getFirst(), since.minusDays(dice.between(3, 60)));
            families.add(family);
            List<ChildDraft> children = origins.siblings(births, since.minusDays(3), 0.11);
            children.forEach(child -> family.carers.forEach(carer -> registry.tie(child.person, carer, KinshipKind.GRANDPARENT, child.born.isAfter(since) ? child.born.plusDays(3) : since)));
            LegalBasis basis = dice.chance(0.05) ? LegalBasis.PARENT_AGREEMENT : LegalBasis.COURT_ORDER;
            enter(children, new Stories.Chapter(Home.of(family), since, null, basis, null));
        }
    }

    private void nonProfessional(Home home, double share) {
        int size = share < 0.6 ? 1 : share < 0.86 ? 2 : share < 0.95 ? 3 : 0;
        if (size > 1 && dice.chance(0.4)) {
            for (int i = 0; i < size; i++) {
                strangers(home, 1, age -> age < 19);
            }
        } else if (size > 0) {
            strangers(home, size, age -> age < 19);
        }
    }

    private void strangers(Home home, int size, IntPredicate fits) {
        List<LocalDate> births = ages.births(size, fits);
        if (births.isEmpty()) {
            return;
        }
        LocalDate since = since(births);
        List<ChildDraft> children = origins.siblings(births, since.minusDays(2), 0.12);
        enter(children, new Stories.Chapter(home, since, null, LegalBasis.COURT_ORDER, null));
    }

    /** Who is left: from ten years on; now and then an elder one whose younger brother or sister lives in a family. */
    private void facilities() {
        int most = Places.scaled(46, order);
        for (int i = 0; i < most; i++) {
            int size = i % 12 == 0 && i + 1 < most ? 2 : 1;
            if (i % 10 == 3) {
                apart(places.nonProfessional.get(i / 10 % Math.max(1, places.nonProfessional.size() / 2)));
                continue;
            }
            List<LocalDate> births = ages.births(size, age -> age >= OLD_ENOUGH_FOR_FACILITY);
            LocalDate oldEnough = births.getLast().plusYears(OLD_ENOUGH_FOR_FACILITY).plusDays(2);
            LocalDate since = since(births);
            boolean inTime = oldEnough.isBefore(order.today().minusDays(20)) && oldEnough.isBefore(births.getFirst().plusYears(17));
            LocalDate here = oldEnough.isAfter(since) && inTime ? oldEnough : since;
            List<ChildDraft> children = origins.siblings(births, since.minusDays(2), 0.16);
            enter(children, new Stories.Chapter(facilityFor(children), here, null, LegalBasis.COURT_ORDER, null));
            i += size - 1;
        }
    }

    /** The elder one in a facility, the younger one in a family. */
    private void apart(Home family) {
        List<LocalDate> births = new ArrayList<>(ages.births(1, age -> age >= OLD_ENOUGH_FOR_FACILITY + 2 && age < 18));
        births.addAll(ages.births(1, age -> age < OLD_ENOUGH_FOR_FACILITY));
        births.sort(Comparator.naturalOrder());
        LocalDate since = order.today().minusDays(dice.between(40, 600));
        List<ChildDraft> siblings = origins.siblings(births, since.minusDays(2), 0.12);
        enter(siblings.subList(0, 1), new Stories.Chapter(freest(), since, null, LegalBasis.COURT_ORDER, null));
        enter(siblings.subList(1, 2), new Stories.Chapter(family, since, null, LegalBasis.COURT_ORDER, null));
    }

    /** Far away for some of those who need a therapy that there is not in the county. */
    private Home facilityFor(List<ChildDraft> children) {
        boolean farAway = children.size() == 1 && children.getFirst().needs.disabled() && rare.chance(0.6);
        return !farAway ? freest() : rare.chance(0.75) ? places.therapeutic : places.regional;
    }

    private Home freest() {
        return places.facilities.stream()
                .filter(home -> home.hasRoomOn(order.today()))
                .findFirst()
                .orElse(places.facilities.getFirst());
    }

    /** Since when they are in care: all were born, nobody was of age. */
    private LocalDate since(List<LocalDate> births) {
        LocalDate since = order.today().minusDays(dice.lasting(MEAN_DAYS_IN_CARE, 25, LONGEST_DAYS_IN_CARE));
        LocalDate lastMoment = births.getFirst().plusYears(18).minusDays(dice.between(150, 1500));
        LocalDate latest = since.isAfter(lastMoment) ? lastMoment : since;
        LocalDate earliest = births.getFirst().plusDays(10);
        return latest.isBefore(earliest) ? earliest : latest;
    }

    private void enter(List<ChildDraft> children, Stories.Chapter chapter) {
        if (children.isEmpty()) {
            return;
        }
        CareForm form = stories.live(children, chapter)
                .or(() -> dice.shuffled(places.lasting()).stream().limit(ATTEMPTS).flatMap(home -> stories.live(children, in(home, chapter)).stream()).findFirst())
                .or(() -> stories.live(children, in(newFamily(chapter), chapter)))
                .orElseThrow();
        groups.add(new Group(children, chapter.from(), form));
    }

    private static Stories.Chapter in(Home home, Stories.Chapter chapter) {
        return new Stories.Chapter(home, chapter.from(), null, LegalBasis.COURT_ORDER, null);
    }

    /** Where there is no place, one is found. */
    private Home newFamily(Stories.Chapter chapter) {
        FamilyDraft family = foundry.strangers(FamilyForms.of(FamilyForm.NON_PROFESSIONAL), chapter.from().minusDays(dice.between(30, 300)));
        families.add(family);
        return Home.of(family);
    }
}
