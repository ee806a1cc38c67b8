package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.Period;

class AssistantAbsenceRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 13);

    private final AssistantAbsenceContent leave = away(AssistantAbsenceKind.LEAVE, FIRST, LAST);
    private final AssistantAbsenceContent suspended = away(AssistantAbsenceKind.SUSPENSION, FIRST, null);

    @Test
    void aab1OnlyASuspensionHasNoEnd() {
        assertThatCode(() -> AssistantAbsenceRules.check(suspended, List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> AssistantAbsenceRules.check(away(AssistantAbsenceKind.SICKNESS, FIRST, null), List.of()))
                .as("AAB-1")
                .hasMessage("AAB-1 assistance.violation.absenceWithoutEnd");
        assertThatThrownBy(() -> AssistantAbsenceRules.check(away(AssistantAbsenceKind.LEAVE, LAST, FIRST), List.of())).hasMessageStartingWith("PER-1 ");
    }

    @Test
    void aab1NobodyIsAwayTwiceAtOnce() {
        assertThatThrownBy(() -> AssistantAbsenceRules.check(leave, List.of(away(AssistantAbsenceKind.SICKNESS, LAST, LAST.plusDays(3)))))
                .hasMessage("AAB-1 assistance.violation.awayAlready");
        assertThatCode(() -> AssistantAbsenceRules.check(leave, List.of(away(AssistantAbsenceKind.SICKNESS, LAST.plusDays(1), LAST.plusDays(3))))).doesNotThrowAnyException();
    }

    @Test
    void aab2ItEndsEarlyOnADayOnWhichItLasts() {
        assertThatCode(() -> AssistantAbsenceRules.checkEnd(leave, FIRST)).doesNotThrowAnyException();
        assertThatCode(() -> AssistantAbsenceRules.checkEnd(suspended, LAST.plusYears(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> AssistantAbsenceRules.checkEnd(leave, FIRST.minusDays(1))).as("AAB-2").hasMessage("AAB-2 assistance.violation.endsOutside");
        assertThatThrownBy(() -> AssistantAbsenceRules.checkEnd(leave, LAST.plusDays(1))).hasMessage("AAB-2 assistance.violation.endsOutside");
    }

    @Test
    void aab3WhoStandsInIsThereAllTheTime() {
        Period needed = Period.of(FIRST, LAST);
        assertThatThrownBy(() -> AssistantAbsenceRules.checkDeputy(true, List.of(), needed)).as("AAB-3").hasMessage("AAB-3 assistance.violation.ownDeputy");
        assertThatThrownBy(() -> AssistantAbsenceRules.checkDeputy(false, List.of(away(AssistantAbsenceKind.LEAVE, LAST, LAST)), needed))
                .hasMessage("AAB-3 assistance.violation.deputyAway");
        assertThatCode(() -> AssistantAbsenceRules.checkDeputy(false, List.of(away(AssistantAbsenceKind.LEAVE, LAST.plusDays(1), LAST.plusDays(1))), needed))
                .doesNotThrowAnyException();
    }

    @Test
    void aab5WhoIsSuspendedGetsNoFamilies() {
        AssistantAbsenceContent forTwoWeeks = away(AssistantAbsenceKind.SUSPENSION, FIRST, LAST);
        assertThatThrownBy(() -> AssistantAbsenceRules.checkNotSuspended(List.of(suspended), LAST.plusYears(1))).as("AAB-5").hasMessage("AAB-5 assistance.violation.suspended");
        assertThatThrownBy(() -> AssistantAbsenceRules.checkNotSuspended(List.of(forTwoWeeks), LAST)).hasMessage("AAB-5 assistance.violation.suspended");
        assertThatThrownBy(() -> AssistantAbsenceRules.checkNotSuspended(List.of(forTwoWeeks), FIRST.minusDays(1))).as("will be").hasMessageStartingWith("AAB-5 ");
        assertThatCode(() -> AssistantAbsenceRules.checkNotSuspended(List.of(forTwoWeeks, leave), LAST.plusDays(1))).doesNotThrowAnyException();
    }

    private static AssistantAbsenceContent away(AssistantAbsenceKind kind, LocalDate since, LocalDate until) {
        return new AssistantAbsenceContent(kind, since, until, null);
    }
}
