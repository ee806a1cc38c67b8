package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.law.Law;
import pl.ostoja.law.LawFixture;
import pl.ostoja.shared.Period;

class ContractRulesTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    private static final Law LAW = LawFixture.lawBook().on(SINCE);

    @ParameterizedTest(name = "FST-7: {0} since 2026-03-01 until {1} at least")
    @CsvSource({"PROFESSIONAL, 2030-02-28", "FAMILY_HOME, 2031-02-28"})
    void theLeastTerm(FamilyForm form, LocalDate least) {
        assertThatCode(() -> check(form, least)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(form, least.minusDays(1))).hasMessage("FST-7 fostering.violation.contractTooShort");
    }

    @ParameterizedTest(name = "FST-7: {0} has no contract")
    @EnumSource(names = {"KINSHIP", "NON_PROFESSIONAL"})
    void whoHasNone(FamilyForm form) {
        assertThatThrownBy(() -> check(form, LocalDate.of(2036, 3, 1))).hasMessage("FST-7 fostering.violation.noContractForForm");
    }

    @Test
    @DisplayName("FST-8: the next contract begins the day after the last one ended")
    void oneAtATime() {
        assertThatCode(() -> check(FamilyForm.PROFESSIONAL, LocalDate.of(2030, 2, 28), Period.of(SINCE.minusYears(4), SINCE.minusDays(1)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(FamilyForm.PROFESSIONAL, LocalDate.of(2030, 2, 28), Period.of(SINCE.minusYears(4), SINCE)))
                .hasMessage("FST-8 fostering.violation.contractsOverlap");
    }

    private static void check(FamilyForm form, LocalDate until, Period... others) {
        ContractRules.check(Period.of(SINCE, until), FamilyForms.of(form), List.of(others), LAW);
    }
}
