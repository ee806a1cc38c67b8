package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.placement.CareLaw;

class ReviewCalendarTest {
    private static final LocalDate ALWAYS = LocalDate.of(2012, 1, 1);
    private static final CareLaw AT_DUE =
            new CareLaw(LawFixture.lawBook(), List.of(new PolicyChoice("AGE_POLICY", "AT_DUE", ALWAYS)));

    @ParameterizedTest(name = "REV-1: born {0}, reviewed {1} -> due {2}, late after {3}, planned by {4}")
    @CsvSource({
        "2015-06-01, 2026-05-20, 2026-11-20, 2026-11-20, 2026-11-20",
        "2018-05-01, 2026-08-31, 2027-02-28, 2027-03-01, 2027-02-26", // example 13: no 31 February, a Sunday
        "2014-06-01, 2025-08-31, 2026-02-28, 2026-03-02, 2026-02-27", // a Saturday
        "2015-06-01, 2026-06-24, 2026-12-24, 2026-12-28, 2026-12-23", // Christmas Eve to Sunday
        "2026-01-01, 2026-02-14, 2026-05-14, 2026-05-14, 2026-05-14",
        "2026-01-01, 2026-11-30, 2027-02-28, 2027-03-01, 2027-02-26"
    })
    void theNextReview(LocalDate born, LocalDate last, LocalDate unshifted, LocalDate legal, LocalDate planBy) {
        var due = ReviewCalendar.nextAfter(born, last, LAW);

        assertThat(due.unshifted()).isEqualTo(unshifted);
        assertThat(due.legal()).isEqualTo(legal);
        assertThat(due.planBy()).isEqualTo(planBy);
    }

    @ParameterizedTest(name = "REV-2: born {0}, reviewed {1} -> due {2}")
    @CsvSource({
        "2022-01-11, 2025-01-10, 2025-04-10", // one day before the third birthday
        "2022-01-10, 2025-01-10, 2025-07-10", // on the third birthday
        "2024-02-29, 2027-02-27, 2027-05-27", // three on 28 February
        "2024-02-29, 2027-02-28, 2027-08-28",
        "2026-11-20, 2026-11-20, 2027-02-20" // placed on the day of birth
    })
    void strictlyTheAgeOnTheLastDayDecides(LocalDate born, LocalDate last, LocalDate due) {
        assertThat(ReviewCalendar.lastDay(born, last, LAW)).isEqualTo(due);
    }

    @ParameterizedTest(name = "REV-3: born {0}, reviewed {1} -> due {2}")
    @CsvSource({
        "2024-01-11, 2026-10-24, 2027-04-24", // example 12: three on 11 January, before 24 January
        "2024-01-24, 2026-10-24, 2027-01-24", // three on the very due day: under three all the time
        "2024-01-23, 2026-10-24, 2027-04-24",
        "2024-01-25, 2026-10-24, 2027-01-24",
        "2022-01-10, 2025-01-10, 2025-07-10"
    })
    void whoTurnsThreeBeforeTheDueDayHasTheLongInterval(LocalDate born, LocalDate last, LocalDate due) {
        assertThat(ReviewCalendar.lastDay(born, last, AT_DUE)).isEqualTo(due);
    }

    @Test
    @DisplayName("REV-2, REV-3, example 12: born 11.01.2024, reviewed 24.10.2026")
    void bothReadingsOfExampleTwelve() {
        var born = LocalDate.of(2024, 1, 11);
        var last = LocalDate.of(2026, 10, 24);

        var strict = ReviewCalendar.nextAfter(born, last, LAW);
        assertThat(strict.legal()).isEqualTo("2027-01-25");
        assertThat(strict.planBy()).isEqualTo("2027-01-22");
        assertThat(ReviewCalendar.nextAfter(born, last, AT_DUE).legal()).isEqualTo("2027-04-26");
    }

    @Test
    @DisplayName("REV-3: a new reading holds for terms that begin on its day or later")
    void aReadingIsDated() {
        var since = LocalDate.of(2026, 10, 24);
        var law = new CareLaw(LawFixture.lawBook(), List.of(new PolicyChoice("AGE_POLICY", "AT_DUE", since)));
        var born = LocalDate.of(2024, 1, 11);

        assertThat(ReviewCalendar.interval(born, since.minusDays(1), law)).isEqualTo(3);
        assertThat(ReviewCalendar.interval(born, since, law)).isEqualTo(6);
    }

    @Test
    @DisplayName("REV-1: a term that began before the act came into force is measured by its numbers")
    void oldStays() {
        var born = LocalDate.of(2005, 1, 1);

        assertThat(ReviewCalendar.lastDay(born, LocalDate.of(2011, 9, 15), LAW)).isEqualTo("2012-03-15");
    }
}
