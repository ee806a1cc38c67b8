package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.law.Feb29.FIRST_OF_MARCH;
import static pl.ostoja.law.Feb29.LAST_OF_FEBRUARY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest(name = "AGE-1: born 11.01.2024, on {0} three years old: {1}")
    @CsvSource({"2027-01-10, false", "2027-01-11, true", "2027-01-12, true"})
    void anAgeIsReachedAtTheBeginningOfTheBirthday(LocalDate day, boolean reached) {
        assertThat(Age.isReached(LocalDate.of(2024, 1, 11), 3, day, LAST_OF_FEBRUARY)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "AGE-1: example 22, born 29.02.2008, {0} years by {1}: {2}")
    @CsvSource({
        "18, LAST_OF_FEBRUARY, 2026-02-28",
        "18, FIRST_OF_MARCH, 2026-03-01",
        "16, LAST_OF_FEBRUARY, 2024-02-29", // a leap year needs no policy
        "16, FIRST_OF_MARCH, 2024-02-29",
        "3, FIRST_OF_MARCH, 2011-03-01",
    })
    void aBirthdayOnTheLeapDay(int years, Feb29 policy, LocalDate birthday) {
        assertThat(Age.reachedOn(LocalDate.of(2008, 2, 29), years, policy)).isEqualTo(birthday);
    }

    @Test
    @DisplayName("AGE-1: example 22, a mentor a year before and a programme a month before the 18th birthday")
    void exampleCareLeaver() {
        var adult = Age.reachedOn(LocalDate.of(2008, 2, 29), 18, LAST_OF_FEBRUARY);

        assertThat(Terms.yearsBefore(adult, 1)).isEqualTo("2025-02-28");
        assertThat(Terms.monthsBefore(adult, 1)).isEqualTo("2026-01-28");
    }

    @ParameterizedTest(name = "AGE-2: born {0}, on {1} aged {2}")
    @CsvSource({
        "2024-01-11, 2024-01-11, 0",
        "2024-01-11, 2025-01-10, 0",
        "2024-01-11, 2025-01-11, 1",
        "2008-02-29, 2026-02-27, 17",
        "2008-02-29, 2026-02-28, 18",
        "2008-12-31, 2026-01-01, 17",
    })
    void fullYears(LocalDate born, LocalDate day, int age) {
        assertThat(Age.on(born, day, LAST_OF_FEBRUARY)).isEqualTo(age);
    }

    @Test
    @DisplayName("AGE-2: the policy for the leap day decides the age too")
    void fullYearsWithTheOtherPolicy() {
        assertThat(Age.on(LocalDate.of(2008, 2, 29), LocalDate.of(2026, 2, 28), FIRST_OF_MARCH)).isEqualTo(17);
        assertThat(Age.on(LocalDate.of(2008, 2, 29), LocalDate.of(2026, 3, 1), FIRST_OF_MARCH)).isEqualTo(18);
    }

    @Test
    void nobodyHasAnAgeBeforeBirth() {
        var born = LocalDate.of(2026, 1, 2);

        assertThatThrownBy(() -> Age.on(born, born.minusDays(1), LAST_OF_FEBRUARY)).isInstanceOf(IllegalArgumentException.class);
    }
}
