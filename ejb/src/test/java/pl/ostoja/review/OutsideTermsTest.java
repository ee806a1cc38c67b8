package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;

class OutsideTermsTest {
    private static final CareFacts CARE = aChildBorn("2020-03-01", aStay("2026-01-12"));

    @ParameterizedTest(name = "REV-24: assessed on {0}: {1}")
    @CsvSource({"2026-01-12, ", "2026-01-11, assessedNotInCare", "2026-11-23, ", "2026-11-24, assessedInTheFuture"})
    void whatCanBeWrittenDown(LocalDate on, String refusal) {
        OutsideAssessmentContent made = made(OutsideAssessmentKind.COURT, on.toString());
        if (refusal == null) {
            assertThatCode(() -> OutsideTerms.check(made, CARE, day("2026-11-23"))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> OutsideTerms.check(made, CARE, day("2026-11-23"))).hasMessage("REV-24 review.violation." + refusal);
        }
    }

    @Test
    @DisplayName("REV-25: the court at least every six months, first from the placement; its last day is not overdue yet")
    void ofTheCourt() {
        assertThat(expected(CARE, "2026-07-13")).containsExactly(new OutsideExpectation(OutsideAssessmentKind.COURT, day("2026-01-12"), day("2026-07-13"), false)); // 12 July is a Sunday
        assertThat(expected(CARE, "2026-07-14")).extracting(OutsideExpectation::overdue).containsExactly(true);
        assertThat(expected(CARE, "2026-07-14", made(OutsideAssessmentKind.COURT, "2026-06-01")))
                .containsExactly(new OutsideExpectation(OutsideAssessmentKind.COURT, day("2026-06-01"), day("2026-12-01"), false));
    }

    @Test
    @DisplayName("REV-25: the adoption centre every three months until the third birthday, then every six, once it has begun")
    void ofTheAdoptionCentre() {
        CareFacts small = aChildBorn("2023-06-02", aStay("2026-01-12"));

        assertThat(adoption(small, "2026-06-01")).isEqualTo("2026-09-01"); // the day before the third birthday
        assertThat(adoption(small, "2026-06-02")).isEqualTo("2026-12-02");
        assertThat(expected(small, "2026-08-01")).extracting(OutsideExpectation::kind).containsExactly(OutsideAssessmentKind.COURT);
    }

    @Test
    @DisplayName("REV-25: nothing is expected outside of care, of an adult, or from an assessment of an earlier time in care")
    void onlyOfAChildInCare() {
        CareFacts left = aChildBorn("2020-03-01", aStay("2026-01-12").until("2026-06-01", EndReason.RETURN_TO_FAMILY));
        CareFacts again = aChildBorn(
                "2020-03-01", aStay("2025-01-10").until("2025-06-01", EndReason.RETURN_TO_FAMILY), aStay("2026-03-02"));
        CareFacts adult = aChildBorn(
                "2008-07-05", aStay("2020-01-01").until("2026-07-05", EndReason.CONTINUES_AS_ADULT), aStay("2026-07-05").on(LegalBasis.ADULT_STAY));

        assertThat(expected(left, "2026-05-31")).hasSize(1);
        assertThat(expected(left, "2026-06-01")).isEmpty();
        assertThat(expected(adult, "2026-07-05")).isEmpty();
        assertThat(expected(again, "2026-05-01", made(OutsideAssessmentKind.COURT, "2025-05-01"))).extracting(OutsideExpectation::from).containsExactly(day("2026-03-02"));
    }

    private static LocalDate adoption(CareFacts care, String analysed) {
        return expected(care, analysed, made(OutsideAssessmentKind.ADOPTION_CENTRE, analysed)).getLast().by();
    }

    private static List<OutsideExpectation> expected(CareFacts care, String today, OutsideAssessmentContent... made) {
        return OutsideTerms.expected(care, List.of(made), LAW, day(today));
    }

    private static OutsideAssessmentContent made(OutsideAssessmentKind kind, String on) {
        return new OutsideAssessmentContent(kind, day(on), "Sąd Rejonowy w Opolu", null);
    }
}
