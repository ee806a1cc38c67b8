package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.shared.BusinessRuleViolation;

/** PLC-62: the order that a stay rests on. */
class OrderTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 26);

    @ParameterizedTest(name = "PLC-62: {0}")
    @ValueSource(strings = {"III Nsm 482/25", "I OW 160/25", "V RC 1/2025", "III Nsm 406/20 upr"})
    void referencesOfCourtsAreTaken(String reference) {
        assertThat(Order.of("Sąd Rejonowy w Opolu", reference, DAY).reference()).isEqualTo(reference);
    }

    @ParameterizedTest(name = "PLC-62: {0} is refused")
    @ValueSource(strings = {"3 Nsm 482/25", "III 482/25", "III Nsm 482", "III Nsm 482/5", "iii Nsm 482/25"})
    void otherTextsAreNone(String reference) {
        assertRefused(() -> Order.of("Sąd Rejonowy w Opolu", reference, DAY));
    }

    @Test
    void anOrderTakesEffectAndBecomesFinalNoEarlierThanItIsIssued() {
        assertRefused(() -> new Order("Sąd", null, DAY, DAY.minusDays(1), null));
        assertRefused(() -> new Order("Sąd", null, DAY, DAY, DAY.minusDays(1)));
        assertThat(new Order("Sąd", " ", DAY, DAY, DAY.plusDays(21)).reference()).isNull();
    }

    @Test
    void whereACourtDecidedItIsNamed() {
        assertRefused(() -> Order.NONE.requireFor(LegalBasis.COURT_ORDER));
        assertRefused(() -> new Order("Sąd", null, null, null, null).requireFor(LegalBasis.JUVENILE_ACT));
        Order.NONE.requireFor(LegalBasis.POLICE_BORDER_GUARD);
    }

    private static void assertRefused(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PLC-62"));
    }
}
