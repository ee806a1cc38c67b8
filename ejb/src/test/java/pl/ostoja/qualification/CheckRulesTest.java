package pl.ostoja.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.qualification.QualificationFixture.ANNA;
import static pl.ostoja.qualification.QualificationFixture.JAN;
import static pl.ostoja.qualification.QualificationFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class CheckRulesTest {
    private static final LocalDate TODAY = day("2026-11-22");

    @Test
    @DisplayName("QUA-18: a paper names the adult whose it is, what the family shows once names nobody, and none is of a day to come")
    void whose() {
        CheckRules.check(CheckContent.of(CheckKind.MEDICAL, ANNA, TODAY), List.of(ANNA), TODAY);
        CheckRules.check(CheckContent.of(CheckKind.HOUSING, null, TODAY), List.of(ANNA), TODAY);
        assertRefused("QUA-18", () -> CheckRules.check(CheckContent.of(CheckKind.MEDICAL, JAN, TODAY), List.of(ANNA), TODAY));
        assertRefused("QUA-18", () -> CheckRules.check(CheckContent.of(CheckKind.MEDICAL, null, TODAY), List.of(ANNA), TODAY));
        assertRefused("QUA-18", () -> CheckRules.check(CheckContent.of(CheckKind.HOUSING, ANNA, TODAY), List.of(ANNA), TODAY));
        assertRefused("QUA-18", () -> CheckRules.check(CheckContent.of(CheckKind.MEDICAL, ANNA, TODAY.plusDays(1)), List.of(ANNA), TODAY));
    }

    @Test
    @DisplayName("QUA-5: an exemption does not end before it begins")
    void exemption() {
        CheckRules.check(new ExemptionContent(CheckKind.INCOME, null, TODAY, TODAY, "zmiana pracy"), List.of(ANNA));
        assertRefused("QUA-5", () -> CheckRules.check(new ExemptionContent(CheckKind.INCOME, null, TODAY, TODAY.minusDays(1), "zmiana pracy"), List.of(ANNA)));
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
