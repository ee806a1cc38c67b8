package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    @ParameterizedTest(name = "ACC-11: {0} besides {1}: refused is {2}")
    @CsvSource({
        "SOCIAL_WORKER, COORDINATOR, true", "BENEFIT_PROCEEDINGS, COORDINATOR, true", "CONTROLS, COORDINATOR, true", "BENEFIT_PROCEEDINGS, FAMILY_ASSISTANT, true",
        "SOCIAL_WORKER, FAMILY_ASSISTANT, false", "CONTROLS, FAMILY_ASSISTANT, false", "BENEFIT_PROCEEDINGS, FINANCE, false", "CONTROLS, ORGANISER, false"
    })
    void whatSomebodyDoesBesides(OutsideWorkKind kind, Role role, boolean refused) {
        OutsideWorkRow work = new OutsideWorkRow(UUID.randomUUID(), kind, kind == OutsideWorkKind.SOCIAL_WORKER ? "1607012" : null, Period.of(NEW_YEAR, MIDSUMMER));
        if (refused) {
            assertThatThrownBy(() -> RoleCombinations.checkRole(List.of(work), from(role, MIDSUMMER))).hasMessage("ACC-11 access.violation.workForbiddenByLaw");
            assertThatThrownBy(() -> RoleCombinations.checkWork(List.of(from(role, MIDSUMMER)), work)).hasMessage("ACC-11 access.violation.workForbiddenByLaw");
        } else {
            assertThatCode(() -> RoleCombinations.checkRole(List.of(work), from(role, MIDSUMMER))).doesNotThrowAnyException();
        }
        assertThatCode(() -> RoleCombinations.checkRole(List.of(work), from(role, MIDSUMMER.plusDays(1)))).as("one after the other").doesNotThrowAnyException();
    }

    @Test
    void whereSomebodyIsASocialWorkerHasToBeKnownAndNothingElse() {
        OutsideWorkRow nowhere = new OutsideWorkRow(UUID.randomUUID(), OutsideWorkKind.SOCIAL_WORKER, null, Period.from(NEW_YEAR));
        OutsideWorkRow there = new OutsideWorkRow(UUID.randomUUID(), OutsideWorkKind.CONTROLS, "1607012", Period.from(NEW_YEAR));
        assertThatThrownBy(() -> RoleCombinations.checkWork(List.of(), nowhere)).hasMessage("ACC-11 access.violation.municipalityOfWork");
        assertThatThrownBy(() -> RoleCombinations.checkWork(List.of(), there)).hasMessage("ACC-11 access.violation.municipalityOfWork");
    }

    private static RoleCombinations.Held from(Role role, LocalDate day) {
        return new RoleCombinations.Held(role, Period.from(day));
    }
}
