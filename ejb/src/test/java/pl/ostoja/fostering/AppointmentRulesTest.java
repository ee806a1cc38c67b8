package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.AccountId;
import pl.ostoja.shared.Period;

class AppointmentRulesTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 10);

    @Test
    @DisplayName("FST-16: the family asked and was heard by the first day, which is not too late")
    void requestAndOpinion() {
        LocalDate later = SINCE.plusDays(9);
        assertThatCode(() -> AppointmentRules.checkRequest(asked(SINCE, SINCE), later)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AppointmentRules.checkRequest(asked(SINCE.plusDays(1), SINCE), later)).hasMessage("FST-16 fostering.violation.requestedLater");
        assertThatThrownBy(() -> AppointmentRules.checkRequest(asked(SINCE, SINCE.plusDays(1)), later)).hasMessage("FST-16 fostering.violation.heardLater");
    }

    @Test
    @DisplayName("FST-16: of who is to begin later the family has asked and was heard by today")
    void requestAndOpinionBeforeALaterBeginning() {
        LocalDate today = SINCE.minusDays(5);
        assertThatCode(() -> AppointmentRules.checkRequest(asked(today, today), today)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AppointmentRules.checkRequest(asked(today.plusDays(1), today), today)).hasMessage("FST-16 fostering.violation.requestedLater");
        assertThatThrownBy(() -> AppointmentRules.checkRequest(asked(today, today.plusDays(1)), today)).hasMessage("FST-16 fostering.violation.heardLater");
    }

    @Test
    @DisplayName("FST-17: one coordinator at a time: from the day after the last one's last day")
    void oneAtATime() {
        Period former = Period.of(LocalDate.of(2025, 1, 1), SINCE.minusDays(1));

        assertThatCode(() -> AppointmentRules.checkPlace(Period.from(SINCE), List.of(former))).doesNotThrowAnyException();
        assertThatThrownBy(() -> AppointmentRules.checkPlace(Period.from(SINCE.minusDays(1)), List.of(former))).hasMessage("FST-17 fostering.violation.coordinatedAlready");
        assertThatThrownBy(() -> AppointmentRules.checkPlace(Period.from(SINCE), List.of(Period.from(SINCE.plusMonths(1))))).hasMessage("FST-17 fostering.violation.coordinatedAlready");
    }

    @Test
    @DisplayName("FST-18: to somebody else, and from the second day on")
    void handOver() {
        AccountId from = AccountId.next();

        assertThatCode(() -> AppointmentRules.checkHandOver(from, SINCE, AccountId.next(), SINCE.plusDays(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> AppointmentRules.checkHandOver(from, SINCE, AccountId.next(), SINCE)).hasMessage("FST-18 fostering.violation.handedOverTooSoon");
        assertThatThrownBy(() -> AppointmentRules.checkHandOver(from, SINCE, from, SINCE.plusDays(1))).hasMessage("FST-18 fostering.violation.handedOverToTheSame");
    }

    @Test
    @DisplayName("FST-19: on its first day at the earliest, once, and not as a hand-over")
    void end() {
        AppointmentContent content = asked(SINCE, SINCE);
        AppointmentEnd onFirstDay = new AppointmentEnd(SINCE, AppointmentEndReason.FAMILY_GAVE_UP, null);

        assertThatCode(() -> AppointmentRules.checkEnd(content, null, onFirstDay)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AppointmentRules.checkEnd(content, onFirstDay, onFirstDay)).hasMessage("FST-19 fostering.violation.coordinationEnded");
        assertThatThrownBy(() -> AppointmentRules.checkEnd(content, null, new AppointmentEnd(SINCE.minusDays(1), AppointmentEndReason.COORDINATOR_LEFT, null)))
                .hasMessage("FST-19 fostering.violation.coordinationEndsBefore");
        assertThatThrownBy(() -> AppointmentRules.checkEnd(content, null, AppointmentEnd.handedOver(SINCE.plusDays(9)))).hasMessage("FST-19 fostering.violation.handedOverElsewhere");
    }

    @Test
    @DisplayName("FST-27: while the family is one, up to the day before it ends")
    void familyEnds() {
        LocalDate ends = LocalDate.of(2026, 7, 1);
        AppointmentEnd dayBefore = new AppointmentEnd(LocalDate.of(2026, 6, 30), AppointmentEndReason.FAMILY_ENDED, null);
        AppointmentEnd earlier = new AppointmentEnd(LocalDate.of(2026, 6, 29), AppointmentEndReason.COORDINATOR_LEFT, "na własną prośbę");
        AppointmentEnd sameDay = new AppointmentEnd(ends, AppointmentEndReason.COORDINATOR_LEFT, null);

        assertThat(AppointmentRules.end(null, null)).isNull();
        assertThat(AppointmentRules.end(earlier, null)).isEqualTo(earlier);
        assertThat(AppointmentRules.end(null, ends)).isEqualTo(dayBefore);
        assertThat(AppointmentRules.end(earlier, ends)).isEqualTo(earlier);
        assertThat(AppointmentRules.end(sameDay, ends)).isEqualTo(dayBefore);
    }

    @Test
    @DisplayName("FST-27: nothing begins or goes on from the day on which the family has ended")
    void nothingAfterTheFamily() {
        LocalDate ends = LocalDate.of(2026, 7, 1);

        assertThatCode(() -> AppointmentRules.refuseAfterFamily(ends.minusDays(1), ends)).doesNotThrowAnyException();
        assertThatCode(() -> AppointmentRules.refuseAfterFamily(ends, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AppointmentRules.refuseAfterFamily(ends, ends)).hasMessage("FST-27 fostering.violation.coordinationEndedWithFamily");
        assertThatThrownBy(() -> AppointmentRules.checkEnd(asked(SINCE, SINCE), null, AppointmentEnd.withFamily(ends))).hasMessage("FST-27 fostering.violation.familyEndsElsewhere");
    }

    @Test
    @DisplayName("FST-20: of two appointments the later one is undone first")
    void undo() {
        AppointmentId first = AppointmentId.next();
        AppointmentId second = AppointmentId.next();

        assertThatCode(() -> AppointmentRules.refuseUnlessLast(second, List.of(first, second))).doesNotThrowAnyException();
        assertThatThrownBy(() -> AppointmentRules.refuseUnlessLast(first, List.of(first, second))).hasMessage("FST-20 fostering.violation.coordinationFollowed");
    }

    private static AppointmentContent asked(LocalDate requestedOn, LocalDate heardOn) {
        return AppointmentContent.first(SINCE, requestedOn, heardOn, FamilyOpinion.AGREES);
    }
}
