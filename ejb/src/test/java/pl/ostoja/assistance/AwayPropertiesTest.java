package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.shared.Period;

/** What holds for the days on which no child lives at home (AVI-6): of 10,000 invented families, the same every time. */
class AwayPropertiesTest {
    private static final int FAMILIES = 10_000;
    private static final int DAYS = 400;
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    @Test
    void whoComesToTheFamilyChangesNothingOfTheDaysBefore() {
        Random chance = new Random(20_261_123);
        for (int i = 0; i < FAMILIES; i++) {
            List<ChildOfFamily> children = children(chance);
            LocalDate born = FIRST.plusDays(chance.nextInt(DAYS));
            ChildOfFamily baby = new ChildOfFamily(Period.from(born), null);

            List<Period> before = Away.of(children);
            List<Period> since = Away.of(Stream.concat(children.stream(), Stream.of(baby)).toList());

            assertThat(since).as("nobody is away from a family with a child at home").noneMatch(away -> away.overlaps(Period.from(born)));
            assertThat(since).isEqualTo(until(before, born.minusDays(1)));
        }
    }

    @Test
    void whoLeavesTheFamilyChangesNothingOfTheDaysBefore() {
        Random chance = new Random(20_261_124);
        for (int i = 0; i < FAMILIES; i++) {
            List<ChildOfFamily> children = children(chance);
            LocalDate last = FIRST.plusDays(chance.nextInt(DAYS));
            ChildOfFamily first = children.getFirst();
            List<ChildOfFamily> after = new ArrayList<>(children.subList(1, children.size()));
            after.add(new ChildOfFamily(Period.of(first.belongs().since(), last), first.care()));

            assertThat(until(Away.of(after), last)).isEqualTo(until(Away.of(children), last));
        }
    }

    @Test
    void theDaysAreApartAndInTime() {
        Random chance = new Random(20_261_125);
        for (int i = 0; i < FAMILIES; i++) {
            List<Period> away = Away.of(children(chance));
            for (int one = 1; one < away.size(); one++) {
                assertThat(away.get(one).since()).isAfter(away.get(one - 1).until().plusDays(1));
            }
        }
    }

    private static List<Period> until(List<Period> periods, LocalDate last) {
        return periods.stream()
                .filter(period -> !period.since().isAfter(last))
                .map(period -> period.isOpen() || period.until().isAfter(last) ? Period.of(period.since(), last) : period)
                .toList();
    }

    private static List<ChildOfFamily> children(Random chance) {
        return Stream.generate(() -> child(chance)).limit(1 + chance.nextInt(3)).toList();
    }

    /** One of four was never in care, the others once or twice, some of them still. */
    private static ChildOfFamily child(Random chance) {
        List<StayBuilder> stays = new ArrayList<>();
        LocalDate from = FIRST.plusDays(chance.nextInt(DAYS / 2));
        for (int left = chance.nextInt(4) == 0 ? 0 : 1 + chance.nextInt(2); left > 0; left--) {
            LocalDate until = from.plusDays(chance.nextInt(90));
            boolean still = left == 1 && chance.nextInt(3) == 0;
            stays.add(still ? aStay(from) : aStay(from).until(until.toString(), EndReason.RETURN_TO_FAMILY));
            from = until.plusDays(1 + chance.nextInt(60));
        }
        return new ChildOfFamily(Period.from(FIRST.minusYears(5)), stays.isEmpty() ? null : aChildBorn("2015-06-01", stays.toArray(StayBuilder[]::new)));
    }
}
