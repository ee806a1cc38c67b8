package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.law.Due;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.placement.CareLaw;

class EvaluationCalendarTest {

    @ParameterizedTest(name = "EVA-1: first child placed {0} -> evaluated by {1}, planned by {2}")
    @CsvSource({
        "2025-03-10, 2026-03-09, 2026-03-09",
        "2025-05-24, 2026-05-23, 2026-05-22", // a Saturday, which moves nothing
        "2024-02-29, 2025-02-27, 2025-02-27" // the anniversary is 28 February
    })
    void theFirst(LocalDate placed, LocalDate last, LocalDate planBy) {
        assertThat(EvaluationCalendar.first(placed, LAW)).isEqualTo(new Due(last, last, planBy));
    }

    @Test
    @DisplayName("EVA-2: the second from the anniversary of the first on, within 30 days")
    void theSecond() {
        var first = day("2026-01-15");

        assertThat(EvaluationCalendar.secondFrom(first, LAW)).isEqualTo("2027-01-15");
        assertThat(EvaluationCalendar.second(first, LAW)).isEqualTo(new Due(day("2027-02-14"), day("2027-02-15"), day("2027-02-12"))); // 14 February is a Sunday
    }

    @Test
    @DisplayName("EVA-2: the centre chooses how long after the anniversary")
    void theCentreChooses() {
        var law = new CareLaw(LawFixture.lawBook(), List.of(new PolicyChoice("EVAL_SECOND_GRACE_D", "0", day("2012-01-01"))));

        assertThat(EvaluationCalendar.second(day("2026-01-15"), law).legal()).isEqualTo("2027-01-15");
    }

    @ParameterizedTest(name = "EVA-3: last one {0} -> next by {1}")
    @CsvSource({"2023-11-20, 2026-11-20", "2023-11-21, 2026-11-23", "2024-02-29, 2027-03-01"}) // a Saturday; 28 February 2027 is a Sunday
    void theFurtherOnes(LocalDate last, LocalDate legal) {
        assertThat(EvaluationCalendar.next(last, LAW).legal()).isEqualTo(legal);
    }

    @Test
    @DisplayName("EVA-4: three months before the contract ends, moved back from a Sunday; none older than six")
    void beforeAContractEnds() {
        var contract = ContractTerm.of(day("2023-06-01"), day("2027-05-31"));

        assertThat(EvaluationCalendar.beforeEndOf(contract, LAW)).isEqualTo(new Due(day("2027-02-28"), day("2027-02-26"), day("2027-02-26")));
        assertThat(EvaluationCalendar.beforeEndFrom(contract, LAW)).isEqualTo("2026-11-30");
    }

    @ParameterizedTest(name = "EVA-5: delivered {0} -> objections until {1}")
    @CsvSource({"2026-04-22, 2026-05-06", "2026-12-10, 2026-12-28", "2024-12-10, 2024-12-24"}) // Christmas Eve is free since 2025
    void objections(LocalDate delivered, LocalDate legal) {
        assertThat(EvaluationCalendar.objections(delivered, LAW).legal()).isEqualTo(legal);
        assertThat(EvaluationCalendar.finality(course(delivered, null, null, null), LAW)).isEqualTo(new Finality.Final(legal.plusDays(1)));
    }

    @Test
    @DisplayName("EVA-5: what the family has not got does not become final")
    void undelivered() {
        assertThat(EvaluationCalendar.finality(EvaluationCourse.NONE, LAW)).isEqualTo(new Finality.NotDelivered());
        assertThat(EvaluationCalendar.stage(EvaluationCourse.NONE, LAW, day("2030-01-01"))).isEqualTo(EvaluationStage.MADE);
    }

    @ParameterizedTest(name = "EVA-6: received 2026-05-05, {0} {1} -> {2}")
    @CsvSource({
        "2026-05-06, DELIVERED, false", "2026-05-07, FINAL, false", // nobody has objected
        "2026-05-19, OBJECTED, true", "2026-05-20, UPHELD, true" // silence until the end of 19 May
    })
    void silenceUpholds(LocalDate today, EvaluationStage stage, boolean objected) {
        var course = objected ? course(day("2026-04-22"), day("2026-05-05"), null, null) : course(day("2026-04-22"), null, null, null);

        assertThat(EvaluationCalendar.stage(course, LAW, today)).isEqualTo(stage);
    }

    @Test
    @DisplayName("EVA-6: silence has its day in advance; a rejection makes final, EVA-7: upholding does not")
    void theDecision() {
        var delivered = day("2026-04-22");
        var received = day("2026-05-05");
        var decided = day("2026-05-19");

        assertThat(EvaluationCalendar.decision(received, LAW).legal()).isEqualTo(decided);
        assertThat(EvaluationCalendar.finality(course(delivered, received, null, null), LAW)).isEqualTo(new Finality.Upheld(day("2026-05-20"), true));
        assertThat(EvaluationCalendar.finality(course(delivered, received, ObjectionDecision.REJECTED, decided), LAW)).isEqualTo(new Finality.Final(decided));
        assertThat(EvaluationCalendar.finality(course(delivered, received, ObjectionDecision.UPHELD, decided), LAW)).isEqualTo(new Finality.Upheld(decided, false));
    }

    @Test
    @DisplayName("EVA-8: six months from the day on which the negative one became final")
    void afterANegativeOne() {
        assertThat(EvaluationCalendar.afterNegative(day("2026-05-07"), LAW))
                .isEqualTo(new Due(day("2026-11-07"), day("2026-11-09"), day("2026-11-06"))); // 7 November is a Saturday
    }

    private static EvaluationCourse course(LocalDate delivered, LocalDate received, ObjectionDecision decision, LocalDate decided) {
        return new EvaluationCourse(delivered, received, received, decision, decided);
    }
}
