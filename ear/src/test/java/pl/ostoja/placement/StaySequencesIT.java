package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.CareFixture.DAY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.shared.BusinessRuleViolation;

/** Whatever is done to the stays of some children, and in whatever order: what a rule refuses has changed nothing. */
@ServiceTest
@Tag("h2")
class StaySequencesIT {
    private static final int OPERATIONS = 50;
    private static final int DAYS = 60;
    private static final int LIMIT = 3;
    private static final Doubts ANSWERED = Doubts.explained(Set.of("PLC-33", "PLC-34", "PLC-36", "PLC-84"), "Tak zapisano w aktach");
    private static final List<EndReason> MOVES = List.of(EndReason.TRANSFER_FAMILY_CARE, EndReason.TRANSFER_INSTITUTION, EndReason.OTHER);
    private static final List<EndReason> ENDS = List.of(EndReason.RETURN_TO_FAMILY, EndReason.OTHER, EndReason.ADOPTION, EndReason.RUNAWAY_REMOVED);

    @Inject
    PlacementService placements;

    @Inject
    StayCourseService course;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    DutyService duties;

    @Inject
    CurrentCaller caller;

    private final List<ChildId> some = new ArrayList<>();
    private final List<FosterFamilyId> homes = new ArrayList<>();

    @BeforeEach
    void workForANewCentre() {
        caller.become(Caller.system(CentreId.next()));
        for (String name : List.of("Ala", "Ela", "Ola", "Ula", "Iza")) {
            some.add(children.register(CareFixture.aGirl(name, "Losowa")));
        }
        for (String label : List.of("Pierwsi", "Drudzy")) {
            homes.add(families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, label)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyLivesInTwoPlacesNoFamilyIsTooFullAndTheDutiesAreWhatTheFactsGive(long seed) {
        Random chance = new Random(seed * 104_729);
        for (int i = 0; i < OPERATIONS; i++) {
            String did = something(chance);
            List<StayRow> all = some.stream().flatMap(child -> children.details(child).stays().stream()).toList();
            assertThat(all).as("seed %d, operation %d: %s", seed, i, did).allSatisfy(stay -> assertThat(all).noneMatch(other -> overlap(stay, other)));
            assertThat(homes).as("seed %d, operation %d: %s", seed, i, did).allSatisfy(home -> assertThat(fullest(home, all)).isLessThanOrEqualTo(LIMIT));
            assertThat(duties.check()).as("seed %d, operation %d: %s", seed, i, did).isEmpty();
        }
        assertThat(some).as("it was not all refused").anyMatch(child -> children.details(child).stays().size() > 1);
    }

    private String something(Random chance) {
        int what = chance.nextInt(10);
        try {
            operate(what, some.get(chance.nextInt(some.size())), DAY.plusDays(chance.nextInt(DAYS)), chance);
            return "operation " + what;
        } catch (BusinessRuleViolation refused) {
            return "refused " + refused.getMessage();
        }
    }

    private void operate(int what, ChildId child, LocalDate day, Random chance) {
        StayTerms terms = CareFixture.byCourtFrom(day).explained(ANSWERED);
        EndReason moves = chance.nextBoolean() ? null : MOVES.get(chance.nextInt(MOVES.size()));
        StayEnding left = chance.nextInt(3) > 0 ? null : new StayEnding(day.plusDays(chance.nextInt(9)), ENDS.get(chance.nextInt(ENDS.size())), "Losowo");
        switch (what) {
            case 0, 1, 2, 3 -> placements.place(new PlaceChild(child, homes.get(chance.nextInt(homes.size())), terms, Consents.NONE, moves, "Losowo", left));
            case 4 -> placements.placeElsewhere(new PlaceElsewhere(child, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka", terms, moves, "Losowo", left));
            case 5 -> stay(child, chance).ifPresent(stay -> placements.end(new EndStay(stay.id(), day, ENDS.get(chance.nextInt(ENDS.size())), "Losowo", stay.version())));
            case 6, 7 -> stay(child, chance).ifPresent(stay -> placements.correct(new CorrectStay(
                    stay.id(), terms, left == null ? null : left.until(), left == null ? null : left.reason(), null, "Pomyłka", stay.version())));
            case 8 -> stay(child, chance).ifPresent(stay -> placements.remove(stay.id(), "Pomyłka", stay.version()));
            default -> stay(child, chance).ifPresent(stay -> course.record(new RecordDocuments(stay.id(), documents(day), stay.version())));
        }
    }

    private static ChildDocumentSet documents(LocalDate day) {
        return new ChildDocumentSet(day, day, day, day, day, day, day, day, day, null, null, null, null);
    }

    private Optional<StayRow> stay(ChildId child, Random chance) {
        List<StayRow> stays = children.details(child).stays();
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.get(chance.nextInt(stays.size())));
    }

    private static boolean overlap(StayRow one, StayRow other) {
        return !one.id().equals(other.id())
                && one.child().equals(other.child())
                && DAY.datesUntil(DAY.plusDays(2L * DAYS)).anyMatch(day -> one.occupies(day) && other.occupies(day));
    }

    private static long fullest(FosterFamilyId home, List<StayRow> all) {
        return DAY.datesUntil(DAY.plusDays(2L * DAYS))
                .mapToLong(day -> all.stream().filter(stay -> home.equals(stay.family()) && stay.occupies(day)).count())
                .max()
                .orElseThrow();
    }
}
