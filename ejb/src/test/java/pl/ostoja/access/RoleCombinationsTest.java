package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

class RoleCombinationsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MIDSUMMER = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "FINANCE, COORDINATOR, ACC-7",
        "COORDINATOR, FINANCE, ACC-7",
        "FAMILY_ASSISTANT, FINANCE, ACC-7",
        "FAMILY_ASSISTANT, SOCIAL_WORKER, ACC-7",
        "ORGANISER, ORGANISER, ACC-7",
        "ADMINISTRATOR, HEAD, ACC-8",
        "ORGANISER, AUDITOR, ACC-8",
        "ADMINISTRATOR, AUDITOR, ACC-8"
    })
    void refuses(Role held, Role added, String rule) {
        assertThatThrownBy(() -> RoleCombinations.check(true, List.of(from(held, NEW_YEAR)), from(added, MIDSUMMER)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @ParameterizedTest
    @CsvSource({"ORGANISER, HEAD", "COORDINATOR, FAMILY_ASSISTANT", "COURT_LIAISON, COORDINATOR", "HEAD, FINANCE"})
    void allows(Role held, Role added) {
        assertThatCode(() -> RoleCombinations.check(true, List.of(from(held, NEW_YEAR)), from(added, MIDSUMMER))).doesNotThrowAnyException();
    }

    @Test
    void oneAfterTheOtherIsNotTogether() {
        var untilMidsummer = new RoleCombinations.Held(Role.FINANCE, Period.of(NEW_YEAR, MIDSUMMER));

        assertThatCode(() -> RoleCombinations.check(true, List.of(untilMidsummer), from(Role.COORDINATOR, MIDSUMMER.plusDays(1))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RoleCombinations.check(true, List.of(untilMidsummer), from(Role.COORDINATOR, MIDSUMMER)))
                .hasMessageContaining("ACC-7");
    }

    @Test
    void withoutACentreThereAreAdministratorsAndAuditorsOnly() {
        assertThatThrownBy(() -> RoleCombinations.check(false, List.of(), from(Role.HEAD, NEW_YEAR))).hasMessageContaining("ACC-8");
        assertThatCode(() -> RoleCombinations.check(false, List.of(), from(Role.ADMINISTRATOR, NEW_YEAR))).doesNotThrowAnyException();
    }

    private static RoleCombinations.Held from(Role role, LocalDate day) {
        return new RoleCombinations.Held(role, Period.from(day));
    }
}
