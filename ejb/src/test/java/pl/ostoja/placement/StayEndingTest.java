package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class StayEndingTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);

    @Test
    void isOnTheFirstDayAtTheEarliest() {
        assertThatCode(() -> ending(SINCE).checkAfter(SINCE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ending(SINCE.minusDays(1)).checkAfter(SINCE))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("PLC-20 placement.violation.endsBeforeItBegins");
    }

    @Test
    void hasDayAndReasonOrNeither() {
        assertThatCode(() -> new StayEnding(null, null, null).checkAfter(SINCE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new StayEnding(SINCE, null, null).checkAfter(SINCE)).hasMessage("PLC-26 placement.violation.endAndReason");
        assertThatThrownBy(() -> new StayEnding(null, EndReason.OTHER, null).checkAfter(SINCE)).hasMessage("PLC-26 placement.violation.endAndReason");
    }

    @Test
    void explainsOnlyAStayOfOneDayAndOnlyByANote() {
        assertThat(new StayEnding(SINCE, EndReason.OTHER, "Pomyłka").explainsLeavingOn(SINCE)).isTrue();
        assertThat(new StayEnding(SINCE, EndReason.OTHER, " ").explainsLeavingOn(SINCE)).isFalse();
        assertThat(new StayEnding(SINCE.plusDays(1), EndReason.OTHER, "Pomyłka").explainsLeavingOn(SINCE)).isFalse();
    }

    private static StayEnding ending(LocalDate until) {
        return new StayEnding(until, EndReason.OTHER, null);
    }
}
