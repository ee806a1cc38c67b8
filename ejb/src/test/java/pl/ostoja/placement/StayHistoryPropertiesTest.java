package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aStay;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every history of stays. */
class StayHistoryPropertiesTest {
    private static final LocalDate BORN = LocalDate.of(2012, 5, 10);
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Provide
    Arbitrary<List<StayFacts>> stays() {
        var since = Arbitraries.integers().between(0, 300);
        var days = Arbitraries.integers().between(0, 60).injectNull(0.1);
        return Combinators.combine(since, days)
                .as((from, length) -> {
                    var first = START.plusDays(from);
                    var stay = aStay(first);
                    return length == null
                            ? stay.build()
                            : stay.until(first.plusDays(length), EndReason.RETURN_TO_FAMILY).build();
                })
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<CareFacts> children() {
        return HistoryArbitraries.children();
    }

    /** PLC-21, PLC-22: a history without these problems has nobody in two places on one day. */
    @Property(tries = 500)
    void nobodyLivesInTwoPlaces(@ForAll("stays") List<StayFacts> stays) {
        var overlap = START.datesUntil(START.plusDays(400))
                .anyMatch(day -> stays.stream().filter(stay -> stay.occupies(day)).count() > 1);
        var refused = StayHistory.problems(new CareFacts(CHILD, BORN, stays), LAW).stream()
                .anyMatch(problem -> problem.rule().equals("PLC-21") || problem.rule().equals("PLC-22"));

        if (overlap) {
            assertThat(refused).isTrue();
        }
    }

    /** PLC-20 to PLC-32: stays one after the other are never called impossible. */
    @Property(tries = 300)
    void staysOneAfterTheOtherArePossible(@ForAll("children") CareFacts care) {
        assertThat(StayHistory.problems(care, LAW))
                .filteredOn(problem -> problem.severity() == StayProblem.Severity.IMPOSSIBLE)
                .isEmpty();
    }

    /** PLC-38: the episodes hold every stay once, in order. */
    @Property(tries = 300)
    void episodesAreAllStays(@ForAll("children") CareFacts care) {
        assertThat(care.episodes().stream().flatMap(episode -> episode.stays().stream()))
                .containsExactlyElementsOf(care.stays());
    }
}
