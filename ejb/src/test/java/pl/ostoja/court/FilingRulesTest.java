package pl.ostoja.court;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;

class FilingRulesTest {
    private static final String TODAY = "2026-11-21";

    private final CareFacts care = aChildBorn("2026-02-10", aStay("2026-02-12"));

    @Test
    @DisplayName("CRT-6: what went out today is written down, what goes out tomorrow is refused")
    void notInTheFuture() {
        assertThatCode(() -> check("2026-11-21", null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("2026-11-22", null))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("CRT-6 court.violation.inTheFuture");
    }

    @Test
    @DisplayName("CRT-6: nothing about a child goes to court before it is born")
    void notBeforeBirth() {
        assertThatCode(() -> check("2026-02-10", null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("2026-02-09", null)).hasMessage("CRT-6 court.violation.beforeBirth");
    }

    @ParameterizedTest(name = "CRT-6: {0} is a case reference")
    @ValueSource(strings = {"III Nsm 482/25", "I OW 160/2025", "XII RC 1/26"})
    void references(String reference) {
        assertThatCode(() -> check("2026-11-20", reference)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "CRT-6: {0} is no case reference")
    @ValueSource(strings = {"3 Nsm 482/25", "III nsm 482/25", "III Nsm", "482/25", "III Nsm 482-25"})
    void noReferences(String reference) {
        assertThatThrownBy(() -> check("2026-11-20", reference)).hasMessage("CRT-6 court.violation.reference");
    }

    private void check(String sentOn, String reference) {
        FilingContent content = new FilingContent(
                CourtFilingType.CHILD_PERSONAL_SITUATION_INFO, day(sentOn), FilingChannel.E_DELIVERY, "Sąd Rejonowy w Opolu", reference, null, null);
        FilingRules.check(content, care, day(TODAY));
    }
}
