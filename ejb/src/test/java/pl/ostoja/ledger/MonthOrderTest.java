package pl.ostoja.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class MonthOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Optional<YearMonth> NONE = Optional.empty();

    @Test
    @DisplayName("LDG-2: the first month is a choice, none comes before one that is closed, none before its first day")
    void begin() {
        MonthOrder.refuseUnlessMayBegin(month(1), NONE, TODAY);
        MonthOrder.refuseUnlessMayBegin(month(11), NONE, TODAY);
        MonthOrder.refuseUnlessMayBegin(month(10), Optional.of(month(9)), TODAY);
        refused("LDG-2", () -> MonthOrder.refuseUnlessMayBegin(month(12), NONE, TODAY));
        refused("LDG-2", () -> MonthOrder.refuseUnlessMayBegin(month(9), Optional.of(month(9)), TODAY));
        refused("LDG-2", () -> MonthOrder.refuseUnlessMayBegin(month(8), Optional.of(month(9)), TODAY));
    }

    @Test
    @DisplayName("LDG-3: months are closed one after the other, each when it is over")
    void close() {
        MonthOrder.refuseUnlessMayClose(month(10), NONE, Optional.of(month(10)), TODAY);
        MonthOrder.refuseUnlessMayClose(month(10), Optional.of(month(9)), Optional.of(month(10)), TODAY);
        refused("LDG-3", () -> MonthOrder.refuseUnlessMayClose(month(10), NONE, Optional.of(month(9)), TODAY));
        refused("LDG-3", () -> MonthOrder.refuseUnlessMayClose(month(10), Optional.of(month(8)), Optional.of(month(10)), TODAY));
        refused("LDG-3", () -> MonthOrder.refuseUnlessMayClose(month(11), Optional.of(month(10)), Optional.of(month(11)), LocalDate.of(2026, 11, 30)));
        MonthOrder.refuseUnlessMayClose(month(11), Optional.of(month(10)), Optional.of(month(11)), LocalDate.of(2026, 12, 1));
    }

    private static YearMonth month(int number) {
        return YearMonth.of(2026, number);
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
