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

    private static HelperContent helper(LocalDate employed, LocalDate until, Integer hours, String who, LocalDate withdrawn) {
        return new HelperContent(ASKED, employed, until, hours, who, withdrawn, null);
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FST-41"));
    }
}
