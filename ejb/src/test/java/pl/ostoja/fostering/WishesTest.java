package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Sex;

/** What carers wish and their worker thinks, and what of a child lies outside of it. */
class WishesTest {
    private static final ExpectationContent.Asked BOY_OF_EIGHT = new ExpectationContent.Asked(8, Sex.MALE, 2, true, true, Nearness.SAME_COUNTY);

    @Test
    @DisplayName("FST-34: of each side the version holds that was said last until the day")
    void versions() {
        ExpectationContent first = ages(ExpectationSide.CARERS, "2025-01-10", 0, 6);
        ExpectationContent second = ages(ExpectationSide.CARERS, "2026-03-01", 3, 10);
        ExpectationContent worker = ages(ExpectationSide.WORKER, "2025-06-01", 6, 12);
        List<ExpectationContent> all = List.of(second, worker, first);

        assertThat(Wishes.on(day("2025-01-09"), all)).isEqualTo(Wishes.NONE);
        assertThat(Wishes.on(day("2025-01-10"), all)).isEqualTo(new Wishes(first, null));
        assertThat(Wishes.on(day("2026-02-28"), all)).isEqualTo(new Wishes(first, worker));
        assertThat(Wishes.on(day("2026-03-01"), all)).isEqualTo(new Wishes(second, worker));
    }

    @Test
    @DisplayName("FST-34: each side speaks once on a day, by today, from an age to one that is not lower")
    void whatMayBeSaid() {
        LocalDate today = day("2026-11-23");
        ExpectationContent said = ages(ExpectationSide.CARERS, "2026-11-23", 7, 7);
        assertThatCode(() -> ExpectationRules.check(said, List.of(ages(ExpectationSide.WORKER, "2026-11-23", 0, 3)), today)).doesNotThrowAnyException();
        refused("FST-34", () -> ExpectationRules.check(said, List.of(ages(ExpectationSide.CARERS, "2026-11-23", 0, 3)), today));
        refused("FST-34", () -> ExpectationRules.check(ages(ExpectationSide.CARERS, "2026-11-23", 8, 7), List.of(), today));
        refused("FST-3", () -> ExpectationRules.check(ages(ExpectationSide.CARERS, "2026-11-24", 0, 3), List.of(), today));
    }

    @Test
    @DisplayName("FST-35: what the two say differently, and what only one of them says, differs; nothing does if only one has spoken")
    void differences() {
        ExpectationContent carers = new ExpectationContent(ExpectationSide.CARERS, day("2026-01-01"), 3, 10, null, 2, true, false, null, null, null, "x");
        ExpectationContent worker = new ExpectationContent(ExpectationSide.WORKER, day("2026-02-01"), 3, 10, null, 1, true, null, null, "spokojne", null, "y");

        assertThat(new Wishes(carers, worker).differences()).containsExactly(WishPart.CHILDREN, WishPart.DISABLED, WishPart.BEHAVIOURS);
        assertThat(new Wishes(carers, null).differences()).isEmpty();
    }

    @ParameterizedTest(name = "FST-36: a child of {0}, wished for from 3 to 10: outside {1}")
    @CsvSource({"2, true", "3, false", "10, false", "11, true"})
    void agesAreFullYearsBothIncluded(int age, boolean outside) {
        ExpectationContent.Asked child = new ExpectationContent.Asked(age, Sex.FEMALE, 1, false, false, null);
        assertThat(ages(ExpectationSide.CARERS, "2026-01-01", 3, 10).outside(child)).isEqualTo(outside ? Set.of(WishPart.AGE) : Set.of());
    }

    @Test
    @DisplayName("FST-36: everything that lies outside is named; what nobody asks for and what is not known is not")
    void everythingIsNamed() {
        ExpectationContent narrow = new ExpectationContent(
                ExpectationSide.CARERS, day("2026-01-01"), 9, null, Sex.FEMALE, 1, false, false, Nearness.SAME_MUNICIPALITY, null, null, null);
        ExpectationContent silent = new ExpectationContent(ExpectationSide.CARERS, day("2026-01-01"), null, null, null, null, null, null, null, null, null, null);

        assertThat(narrow.outside(BOY_OF_EIGHT))
                .containsExactlyInAnyOrder(WishPart.AGE, WishPart.SEX, WishPart.CHILDREN, WishPart.SIBLINGS, WishPart.DISABLED, WishPart.DISTANCE);
        assertThat(silent.outside(BOY_OF_EIGHT)).isEmpty();
        assertThat(narrow.outside(new ExpectationContent.Asked(9, null, 1, false, false, null))).isEmpty();
        assertThat(narrow.outside(new ExpectationContent.Asked(9, null, 1, false, false, Nearness.SAME_MUNICIPALITY))).isEmpty();
    }

    @Test
    @DisplayName("FST-37: what both see is said once, as the carers' wish")
    void theWorkerSpeaksOfTheRest() {
        ExpectationContent carers = ages(ExpectationSide.CARERS, "2026-01-01", 9, 12);
        ExpectationContent worker = new ExpectationContent(ExpectationSide.WORKER, day("2026-01-01"), 9, 12, null, 1, null, null, null, null, null, null);
        Wishes both = new Wishes(carers, worker);

        assertThat(both.outsideOfCarers(BOY_OF_EIGHT)).containsExactly(WishPart.AGE);
        assertThat(both.outsideOfWorkerOnly(BOY_OF_EIGHT)).containsExactly(WishPart.CHILDREN);
        assertThat(Wishes.NONE.outsideOfWorkerOnly(BOY_OF_EIGHT)).isEmpty();
    }

    private static ExpectationContent ages(ExpectationSide side, String since, int from, int to) {
        return new ExpectationContent(side, day(since), from, to, null, null, null, null, null, null, null, null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void refused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
