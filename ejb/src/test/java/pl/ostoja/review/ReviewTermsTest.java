package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.law.Due;

/** A girl of ten in care since Wednesday, 7 January 2026: reviewed every six months, first by Tuesday, 7 July. */
class ReviewTermsTest {
    @ParameterizedTest(name = "REV-13: reviewed on {0} -> {1} days late")
    @CsvSource({
        "2026-07-07, 0", // the last day
        "2026-07-08, 1",
        "2026-07-20, 13",
        "2026-03-02, 0", // earlier than owed
    })
    void late(String heldOn, long days) {
        assertThat(terms(heldOn).daysLate(day(heldOn))).isEqualTo(days);
    }

    @Test
    @DisplayName("REV-13: a last day on a Sunday moves to Monday, so that Monday is in time and Tuesday is one day late")
    void weekend() {
        assertThat(terms("2026-04-04", "2026-10-05").daysLate(day("2026-10-05"))).as("4 October is a Sunday").isZero();
        assertThat(terms("2026-04-04", "2026-10-06").daysLate(day("2026-10-06"))).isEqualTo(1);
    }

    @Test
    @DisplayName("REV-13: each review is measured by the one before, whatever the order in which they were written down")
    void byTheOneBefore() {
        ReviewTerms terms = terms("2027-01-11", "2026-07-08");

        assertThat(terms.daysLate(day("2026-07-08"))).isEqualTo(1);
        assertThat(terms.daysLate(day("2027-01-11"))).as("due by 8 January 2027").isEqualTo(3);
    }

    @Test
    @DisplayName("REV-1: the next review is due six months after the last; of one that was followed none is said")
    void next() {
        ReviewTerms terms = terms("2026-06-01", "2026-11-20");

        assertThat(terms.nextAfter(day("2026-11-20")).map(Due::legal)).contains(day("2027-05-20"));
        assertThat(terms.nextAfter(day("2026-06-01"))).isEmpty();
    }

    private static ReviewTerms terms(String... days) {
        List<LocalDate> held = Stream.of(days).map(LocalDate::parse).toList();
        return new ReviewTerms(aChildBorn("2015-06-01", aStay("2026-01-07")), held, LAW);
    }
}
