package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.EndReason;
import pl.ostoja.shared.Period;

/** AVI-6: on which days no child of a family lived at home. */
class AwayTest {
    private static final Period ALWAYS = Period.from(day("2020-01-01"));
    private static final Period IN_CARE = Period.of(day("2026-01-08"), day("2026-02-02"));

    @Test
    void whileAChildLivesAtHomeTheFamilyIsNotAway() {
        assertThat(Away.of(List.of(inCare(ALWAYS)))).as("the day on which it leaves care is one at home").containsExactly(IN_CARE);
        assertThat(Away.of(List.of(inCare(ALWAYS), new ChildOfFamily(ALWAYS, null)))).isEmpty();
        assertThat(Away.of(List.of(new ChildOfFamily(ALWAYS, null)))).isEmpty();
        assertThat(Away.of(List.of())).as("before a child is born").isEmpty();
    }

    @Test
    void whoIsStillInCareIsAwayWithoutEnd() {
        ChildOfFamily still = new ChildOfFamily(ALWAYS, aChildBorn("2015-06-01", aStay("2026-01-20")));
        assertThat(Away.of(List.of(still))).containsExactly(Period.from(day("2026-01-20")));
        assertThat(Away.of(List.of(still, inCare(ALWAYS)))).as("from when both are").containsExactly(Period.of(day("2026-01-20"), day("2026-02-02")));
    }

    /** A brother who is born later does not make visits owed that nobody asked for then. */
    @Test
    void aChildThatComesToTheFamilyLaterChangesNothingOfTheDaysBefore() {
        assertThat(Away.of(List.of(inCare(ALWAYS), new ChildOfFamily(Period.from(day("2026-01-20")), null))))
                .containsExactly(Period.of(day("2026-01-08"), day("2026-01-19")));
    }

    /** And visits that were missed while it was there stay missed. */
    @Test
    void aChildThatLeavesTheFamilyChangesNothingOfTheDaysBefore() {
        assertThat(Away.of(List.of(inCare(ALWAYS), new ChildOfFamily(Period.of(day("2020-01-01"), day("2026-01-15")), null))))
                .containsExactly(Period.of(day("2026-01-16"), day("2026-02-02")));
        assertThat(Away.of(List.of(inCare(Period.of(day("2020-01-01"), day("2026-01-15")))))).as("where it lives then is nothing of the family's")
                .containsExactly(Period.of(day("2026-01-08"), day("2026-01-15")));
    }

    private static ChildOfFamily inCare(Period belongs) {
        return new ChildOfFamily(belongs, aChildBorn("2015-06-01", aStay("2026-01-08").until("2026-02-03", EndReason.RETURN_TO_FAMILY)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
