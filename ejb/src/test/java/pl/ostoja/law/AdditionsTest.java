package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

class AdditionsTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 1);
    private static final List<LocalDate> EXISTING = List.of(LAST, LAST.minusYears(2));
    private static final Recorder RECORDER = new Recorder(null, "Ostoja", Instant.parse("2026-11-21T12:00:00Z"));

    @Test
    @DisplayName("PAR-5: a new row begins after every row that is there")
    void anAdditionIsLaterThanAllOthers() {
        assertRefused("PAR-5", "notLater", () -> Additions.requireLater(LAST.minusDays(1), EXISTING));
        assertRefused("PAR-5", "notLater", () -> Additions.requireLater(LAST, EXISTING));
        Additions.requireLater(LAST.plusDays(1), EXISTING);
        Additions.requireLater(LAST, List.of());
    }

    @Test
    @DisplayName("PAR-12: how costs are reckoned may be answered for any day")
    void anAnswerAboutCostsMayComeBeforeOthers() {
        Additions.requireLater(Policy.YEAR_COUNTING, LAST.minusDays(1), EXISTING);
        Additions.requireLater(Policy.YEAR_COUNTING, LAST, EXISTING);
        assertRefused("PAR-5", "notLater", () -> Additions.requireLater(Policy.AGE_POLICY, LAST, EXISTING));
    }

    @Test
    @DisplayName("PAR-5: a row that ends by itself ends after it begins")
    void anEndComesAfterTheBeginning() {
        assertRefused("PAR-5", "endsBeforeItBegins", () -> Additions.requireOrder(LAST, LAST.minusDays(1)));
        Additions.requireOrder(LAST, LAST);
        Additions.requireOrder(LAST, null);
    }

    @ParameterizedTest(name = "PAR-6: {0} is not more than zero")
    @ValueSource(strings = {"0", "-1", "0.00"})
    void aNumberIsMoreThanZero(BigDecimal amount) {
        assertRefused("PAR-6", "numberNotPositive", () -> added(LegalNumber.BENEFIT_KINSHIP, amount));
    }

    @ParameterizedTest(name = "PAR-6: {0} cannot be {1}")
    @CsvSource({"CAP_FOSTER, 3.5", "MOTION_AFTER_M, 17.5", "BENEFIT_KINSHIP, 1075.001", "COFIN_RATE_Y1, 10.005"})
    void personsAndMonthsAreWholeAndMoneyHasGrosze(LegalNumber number, BigDecimal amount) {
        assertRefused("PAR-6", "numberTooPrecise", () -> added(number, amount));
    }

    @ParameterizedTest(name = "PAR-6: {0} may be {1}")
    @CsvSource({"CAP_FOSTER, 4.00", "CAP_RPOT, 30", "BENEFIT_KINSHIP, 1075.5", "COFIN_RATE_Y1, 12.25", "PROF_WAGE_MIN, 4.1E+3"})
    void whatFitsIsKeptWithTwoDecimals(LegalNumber number, BigDecimal amount) {
        var value = added(number, amount).value();

        assertThat(value.amount()).isEqualByComparingTo(amount).hasScaleOf(2);
        assertThat(value.article()).isEqualTo("art. 80");
        assertThat(value.evidence()).isEqualTo(Evidence.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    @DisplayName("PAR-7: a number without its article, or an answer without its reason, is refused")
    void anArticleIsNamed(String article) {
        assertRefused("PAR-7", "articleMissing", () -> Additions.requireText(article, "law.violation.articleMissing"));
        assertRefused("PAR-7", "articleMissing", () -> Additions.requireText(null, "law.violation.articleMissing"));
    }

    @Test
    @DisplayName("PAR-9: a centre can only choose an option of a known question")
    void aChoiceIsAnOption() {
        var centre = CentreId.next();
        assertRefused("PAR-9", "codeUnknown", () -> new PolicySetting(centre, chosen("AGE", "STRICT"), RECORDER));
        assertRefused("PAR-9", "choiceUnknown", () -> new PolicySetting(centre, chosen("AGE_POLICY", "MAYBE"), RECORDER));

        var setting = new PolicySetting(centre, chosen("AGE_POLICY", "AT_DUE"), RECORDER);
        assertThat(setting.chosen()).isEqualTo(new PolicyChoice("AGE_POLICY", "AT_DUE", LAST));
        assertThat(setting.row(Policy.AGE_POLICY))
                .isEqualTo(new PolicyChoiceRow(
                        new PolicyOption("AT_DUE", Explanation.of("law.AgeAtReview.AT_DUE")), LAST, "Porozumienie", "Ostoja", RECORDER.at()));
    }

    private static ChoosePolicy chosen(String code, String choice) {
        return new ChoosePolicy(code, choice, LAST, " Porozumienie ");
    }

    private static LawParameter added(LegalNumber number, BigDecimal amount) {
        return new LawParameter(new AddLegalNumber(number, amount, LAST, null, " art. 80 ", "M.P."), RECORDER);
    }

    private static void assertRefused(String rule, String name, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.messageKey()).isEqualTo("law.violation." + name);
        });
    }
}
