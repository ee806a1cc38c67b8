package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.fostering.CarerLeaves;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonId;

/** What happens in foster families besides children coming and going: carers die or part, families rest, become professional, are ready or not. */
final class FamilyLives {
    private static final int PLACES = 3;
    private static final int RESTED_ONE_OF = 8;
    private static final int PARTED_ONE_OF = 12;
    private static final int OPEN_TO_OTHERS_ONE_OF = 30;
    private static final int OPENED_AFTER_D = 90;
    private static final List<CarerLeaves> WHY = List.of(
            CarerLeaves.DIED, CarerLeaves.DIED, CarerLeaves.DIVORCED, CarerLeaves.MOVED_OUT, CarerLeaves.DIED, CarerLeaves.OWN_WISH, CarerLeaves.DIVORCED, CarerLeaves.DIED,
            CarerLeaves.OTHER);

    private final Dice dice;
    private final Dice rare;
    private final Registry registry;
    private final LocalDate today;
    private final Map<FosterFamilyId, List<LocalDate>> arrivals;
    private final Map<FosterFamilyId, Long> living;
    private final List<ChildStay> stays;
    private int strangers;
    private int couples;
    private int parted;
    private int kin;
    private boolean crowdedOpened;

    FamilyLives(Dice dice, Dice rare, Registry registry, LocalDate today, List<ChildDraft> children) {
        this.dice = dice;
        this.rare = rare;
        this.parted = rare.between(0, WHY.size() - 1);
        this.registry = registry;
        this.today = today;
        stays = children.stream().flatMap(child -> child.stays.stream()).filter(stay -> stay.family() != null).toList();
        arrivals = stays.stream()
                .collect(Collectors.groupingBy(ChildStay::family, Collectors.mapping(stay -> stay.terms().since(), Collectors.toList())));
        living = stays.stream().filter(stay -> stay.occupies(today)).collect(Collectors.groupingBy(ChildStay::family, Collectors.counting()));
    }

    void go(FamilyDraft family) {
        if (!family.isActive()) {
            return;
        }
        FamilyForms forms = family.formsOn(today);
        long there = living.getOrDefault(family.id, 0L);
        if (!forms.onlyKinship()) {
            family.ready = there < PLACES && dice.chance(0.8);
            family.agreedMaximum = dice.chance(0.4) ? (int) Math.max(there, dice.between(2, PLACES)) : null;
        }
        if (forms.onlyKinship() && there < PLACES && kin++ % OPEN_TO_OTHERS_ONE_OF == 7) {
            opened(family);
        }
        if (forms.onlyKinship() && there > PLACES && !crowdedOpened) {
            openedAboveItsPlaces(family);
        }
        if (forms.forms().contains(FamilyForm.PROFESSIONAL) && !forms.isEmergency()) {
            hadBeenNonProfessional(family);
        }
        if (!forms.onlyKinship() && strangers++ % RESTED_ONE_OF == 2) {
            rested(family);
        }
        if (family.carers.size() == 2 && couples++ % PARTED_ONE_OF == 3) {
            lostOne(family);
        }
    }

    /** UWR art. 67(2): grandparents who would take children of strangers as well. */
    private void opened(FamilyDraft family) {
        LocalDate last = arrivals.getOrDefault(family.id, List.of(family.since)).stream().max(Comparator.naturalOrder()).orElseThrow();
        LocalDate from = last.plusDays(rare.between(60, 200));
        if (from.isBefore(today) && stays.stream().filter(stay -> stay.family().equals(family.id) && stay.occupies(from)).count() <= PLACES) {
            family.become(FamilyForms.of(FamilyForm.NON_PROFESSIONAL).withKinship(), from);
            family.ready = true;
        }
    }

    /** PLC-76: more brothers and sisters live with their grandparents than strangers could; both agreed to it, and nobody else may come. */
    private void openedAboveItsPlaces(FamilyDraft family) {
        LocalDate from = arrivals.get(family.id).stream().max(Comparator.naturalOrder()).orElseThrow().plusDays(OPENED_AFTER_D);
        if (from.isBefore(today)) {
            LocalDate heard = from.minusDays(1);
            family.become(
                    FamilyForms.of(FamilyForm.NON_PROFESSIONAL).withKinship(), from,
                    new Consents(family.label, heard, "koordynator rodzinnej pieczy zastępczej", heard));
            family.ready = false;
            crowdedOpened = true;
        }
    }

    private void hadBeenNonProfessional(FamilyDraft family) {
        LocalDate first = arrivals.getOrDefault(family.id, List.of(today)).stream().min(Comparator.naturalOrder()).orElseThrow();
        if (first.isAfter(family.since.plusMonths(8))) {
            family.was(FamilyForms.of(FamilyForm.NON_PROFESSIONAL), family.since.plusMonths(6));
        }
    }

    /** For some months in which nobody came. */
    private void rested(FamilyDraft family) {
        LocalDate from = today.minusDays(dice.between(150, 700));
        LocalDate until = from.plusDays(dice.between(40, 110));
        boolean somebodyCame = arrivals.getOrDefault(family.id, List.of()).stream().anyMatch(day -> !day.isBefore(from) && day.isBefore(until));
        if (!somebodyCame && from.isAfter(family.since.plusDays(30))) {
            family.stand(FamilyStanding.SUSPENDED, dice.pick(Texts.SUSPENDED), from);
            family.stand(FamilyStanding.ACTIVE, null, until);
        }
    }

    private void lostOne(FamilyDraft family) {
        LocalDate lastDay = today.minusDays(dice.between(20, 650));
        if (lastDay.isAfter(family.since.plusDays(60))) {
            PersonId second = family.carers.getLast();
            CarerLeaves why = WHY.get(parted++ % WHY.size());
            family.loseSecondCarer(lastDay, why);
            family.label = registry.data(family.carers.getFirst()).lastName();
            if (why == CarerLeaves.DIED) {
                registry.dies(second, lastDay);
            }
        }
    }
}
