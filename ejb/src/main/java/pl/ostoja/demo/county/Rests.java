package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.Doubts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.Resident;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayTerms;

/**
 * The holidays of professional families and family children's homes (UWR art. 69): for some weeks their children are guests of other families, brothers and
 * sisters together, and then come back (art. 73-75).
 */
final class Rests {
    private static final double A_YEAR = 0.4;
    private static final int SETTLED_DAYS = 25;
    private static final int LONGEST = 75;

    private final Dice dice;
    private final CareLaw law;
    private final CountyOrder order;
    private final Places places;

    Rests(Dice dice, CareLaw law, CountyOrder order, Places places) {
        this.dice = dice;
        this.law = law;
        this.order = order;
        this.places = places;
    }

    void take(List<ChildDraft> children) {
        List<Home> resting = new ArrayList<>(places.general);
        resting.addAll(places.specialist);
        resting.addAll(places.homes);
        Map<FosterFamilyId, Set<ChildDraft>> ofFamilies = new HashMap<>();
        children.forEach(child -> child.stays.forEach(stay -> ofFamilies.computeIfAbsent(stay.family(), id -> new LinkedHashSet<>()).add(child)));
        for (Home home : resting) {
            Set<ChildDraft> ever = ofFamilies.getOrDefault(home.family().id, Set.of());
            LocalDate last = home.family().since;
            for (int year = order.years(); year >= 0; year--) {
                LocalDate from = day(order.today().minusYears(year).getYear());
                if (from.isAfter(last.plusDays(LONGEST)) && from.isBefore(order.today()) && dice.chance(A_YEAR)) {
                    rest(home, from, from.plusDays(dice.chance(0.08) ? dice.between(63, LONGEST) : dice.between(10, 28)), ever);
                    last = from;
                }
            }
        }
    }

    /** Mostly in the school holidays. */
    private LocalDate day(int year) {
        LocalDate july = LocalDate.of(year, Month.JULY, 1);
        return dice.chance(0.7) ? july.plusDays(dice.between(0, 45)) : july.plusDays(dice.between(-175, 175));
    }

    private void rest(Home home, LocalDate from, LocalDate until, Set<ChildDraft> ever) {
        List<ChildDraft> there = new ArrayList<>(ever.stream().filter(child -> stay(child, home, from, until).isPresent()).toList());
        while (!there.isEmpty()) {
            ChildDraft first = there.getFirst();
            List<ChildDraft> group = there.stream().filter(child -> child == first || first.siblings.contains(child.person.value())).toList();
            there.removeAll(group);
            host(home, from, until).ifPresent(host -> group.forEach(child -> visit(child, stay(child, home, from, until).orElseThrow(), host, from, until)));
        }
    }

    /** Long enough before and after it, as a child. */
    private Optional<ChildStay> stay(ChildDraft child, Home home, LocalDate from, LocalDate until) {
        FosterFamilyId family = home.family().id;
        return child.stays.stream()
                .filter(stay -> family.equals(stay.family()) && stay.terms().basis() == LegalBasis.COURT_ORDER)
                .filter(stay -> stay.terms().since().isBefore(from.minusDays(SETTLED_DAYS)))
                .filter(stay -> stay.end() == null || stay.end().until().isAfter(until.plusDays(SETTLED_DAYS)))
                .filter(stay -> law.adultOn(child.born).isAfter(until.plusDays(SETTLED_DAYS)))
                .findFirst();
    }

    private Optional<Home> host(Home resting, LocalDate from, LocalDate until) {
        return dice.shuffled(places.lasting()).stream().filter(home -> home != resting && home.family().worksFrom(from, until)).findFirst();
    }

    private void visit(ChildDraft child, ChildStay home, Home host, LocalDate from, LocalDate until) {
        boolean back = !until.isAfter(order.today());
        StayEnding left = new StayEnding(from, EndReason.TRANSFER_FAMILY_CARE, null);
        StayTerms terms = StayTerms.of(LegalBasis.RESPITE_CONTRACT, new Order(null, null, from.minusDays(dice.between(2, 20)), null, null), from);
        StayEnding returned = back ? new StayEnding(until, EndReason.TRANSFER_FAMILY_CARE, null) : null;
        child.stays.remove(home);
        child.stay(home.endedBy(left));
        child.stay(new ChildStay(new StayId(dice.id(from)), host.family().id, null, CareForm.RESPITE_FAMILY, terms, Consents.NONE, null, null, returned));
        if (back) {
            StayTerms again = new StayTerms(LegalBasis.COURT_ORDER, home.terms().order(), until, null, Doubts.NONE, null, null);
            child.stay(new ChildStay(new StayId(dice.id(until)), home.family(), null, home.form(), again, Consents.NONE, null, null, home.end()));
        }
        host.take(new Resident(child.person.value(), from, returned == null ? null : until, false, child.needs.disabled(), child.needs.juvenileAct(), true));
    }
}
