package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class HelperRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate ASKED = LocalDate.of(2026, 10, 1);

    @Test
    @DisplayName("FST-41: a request, an employment from the day of the request on, a request taken back")
    void whatMayBeWrittenDown() {
        assertThatCode(() -> HelperRules.check(helper(null, null, null, null, null), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> HelperRules.check(helper(ASKED, ASKED, 20, "Jan Nowak", null), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> HelperRules.check(helper(null, null, null, null, ASKED), TODAY)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-41: nobody is employed before the request, without hours or name, or to a day before the first; nobody takes back what was granted")
    void whatMayNot() {
        refused(() -> HelperRules.check(helper(ASKED.minusDays(1), null, 20, "Jan Nowak", null), TODAY));
        refused(() -> HelperRules.check(helper(ASKED, null, null, "Jan Nowak", null), TODAY));
        refused(() -> HelperRules.check(helper(ASKED, null, 20, null, null), TODAY));
        refused(() -> HelperRules.check(helper(null, ASKED, null, null, null), TODAY));
        refused(() -> HelperRules.check(helper(ASKED, ASKED.minusDays(1), 20, "Jan Nowak", null), TODAY));
        refused(() -> HelperRules.check(helper(ASKED, null, 20, "Jan Nowak", ASKED), TODAY));
        refused(() -> HelperRules.check(helper(null, null, null, null, ASKED.minusDays(1)), TODAY));
    }

    @Test
    @DisplayName("FST-52: a substitute in a family children's home is employed from the day of the opinion on, whatever it says; of a helper there is none")
    void substitutes() {
        assertThatCode(() -> HelperRules.check(substitute(null, null, null), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> HelperRules.check(substitute(ASKED.plusDays(5), ASKED.plusDays(5), false), TODAY)).doesNotThrowAnyException();
        assertSubstituteRefused("substituteUnheard", substitute(ASKED.plusDays(5), ASKED.plusDays(6), true));
        assertSubstituteRefused("substituteUnheard", substitute(ASKED.plusDays(5), null, null));
        assertSubstituteRefused("substituteOpinion", substitute(null, ASKED, null));
        assertSubstituteRefused("substituteOpinionDay", substitute(null, ASKED.minusDays(1), true));
        assertSubstituteRefused("substituteOpinionDay", substitute(null, TODAY.plusDays(1), true));
        assertSubstituteRefused("substituteOpinion", new HelperContent(ASKED, null, null, null, null, null, null, false, ASKED, true));
        assertThatCode(() -> HelperRules.checkSubstitute(substitute(null, null, null), FamilyForms.of(FamilyForm.FAMILY_HOME))).doesNotThrowAnyException();
        assertThatThrownBy(() -> HelperRules.checkSubstitute(substitute(null, null, null), FamilyForms.of(FamilyForm.PROFESSIONAL)))
                .hasMessage("FST-52 fostering.violation.substituteOfNoHome");
    }

    private static HelperContent substitute(LocalDate employed, LocalDate opinionOn, Boolean positive) {
        boolean known = employed != null;
        return new HelperContent(ASKED, employed, null, known ? 20 : null, known ? "Ewa Lis" : null, null, null, true, opinionOn, positive);
    }

    private static void assertSubstituteRefused(String why, HelperContent content) {
        assertThatThrownBy(() -> HelperRules.check(content, TODAY)).hasMessage("FST-52 fostering.violation." + why);
    }

    private static HelperContent helper(LocalDate employed, LocalDate until, Integer hours, String who, LocalDate withdrawn) {
        return new HelperContent(ASKED, employed, until, hours, who, withdrawn, null, false, null, null);
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FST-41"));
    }
}
