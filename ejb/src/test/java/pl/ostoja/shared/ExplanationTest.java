package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    enum Colour {
        GREEN
    }

    @Test
    void aStoredExplanationReadsTheSameWithItsTypes() {
        var made = Explanation.of(
                "review.why.interval",
                LocalDate.of(2026, 11, 21),
                LocalDateTime.of(2026, 11, 21, 14, 30),
                Instant.parse("2026-11-21T13:30:00.123456Z"),
                6,
                7L,
                new BigDecimal("1628.00"),
                "Zażółć \"gęślą\"\n{0} jaźń",
                Colour.GREEN,
                Explanation.of("law.why.article", "131(1)"));

        var read = Explanation.fromJson(made.toJson());

        assertThat(read).isEqualTo(made);
        assertThat(read.args().get(4)).isInstanceOf(Long.class);
        assertThat((BigDecimal) read.args().get(5)).hasScaleOf(2);
    }

    @Test
    void aConstantIsNamedByItsMessageKey() {
        assertThat(Explanation.of(Colour.GREEN)).isEqualTo(Explanation.of("shared.Colour.GREEN"));
        assertThat(Explanation.of("a", Colour.GREEN).args()).containsExactly(Explanation.of("shared.Colour.GREEN"));
    }

    @Test
    void whatCannotBeStoredIsRefusedWhereItIsMade() {
        assertThatThrownBy(() -> Explanation.of("a", new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Explanation.of("a", "b", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownTypeInTheStoreIsAnError() {
        assertThatThrownBy(() -> Explanation.fromJson("{\"key\":\"a\",\"args\":[{\"colour\":\"green\"}]}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
