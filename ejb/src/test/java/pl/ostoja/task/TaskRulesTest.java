package pl.ostoja.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.access.AccountId;
import pl.ostoja.duty.Urgency;

class TaskRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("TSK-1: what is about no record is its author's and whose it is")
    void whatIsAboutNoRecord() {
        AccountId author = AccountId.next();
        AccountId assignee = AccountId.next();
        assertThat(TaskRules.isOwn(author, author, assignee)).isTrue();
        assertThat(TaskRules.isOwn(assignee, author, assignee)).isTrue();
        assertThat(TaskRules.isOwn(AccountId.next(), author, assignee)).isFalse();
        assertThat(TaskRules.isOwn(null, null, assignee)).as("nobody is not the system").isFalse();
    }

    @Test
    @DisplayName("TSK-2: until today at the earliest")
    void notInThePast() {
        assertThatCode(() -> TaskRules.checkDay(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TaskRules.checkDay(TODAY.minusDays(1), TODAY)).hasMessage("TSK-2 task.violation.inThePast");
    }

    @Test
    @DisplayName("TSK-3: only what is open changes, only what is closed is opened again")
    void whatIsClosedStays() {
        assertThatCode(() -> TaskRules.checkOpen(TaskState.OPEN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TaskRules.checkOpen(TaskState.DONE)).hasMessage("TSK-3 task.violation.closed");
        assertThatThrownBy(() -> TaskRules.checkOpen(TaskState.WITHDRAWN)).hasMessage("TSK-3 task.violation.closed");
        assertThatCode(() -> TaskRules.checkClosed(TaskState.WITHDRAWN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TaskRules.checkClosed(TaskState.OPEN)).hasMessage("TSK-3 task.violation.open");
    }

    @Test
    @DisplayName("TSK-4: nobody gets a task about what they do not see")
    void onlyWhoSeesTheRecord() {
        assertThatCode(() -> TaskRules.checkSees(true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TaskRules.checkSees(false)).hasMessage("TSK-4 task.violation.doesNotSee");
    }

    @ParameterizedTest(name = "TSK-5: until {0} is {1}")
    @CsvSource({"2026-11-22, OVERDUE", "2026-11-23, TODAY", "2026-11-24, WITHIN_7_DAYS", "2026-11-30, WITHIN_7_DAYS", "2026-12-01, WITHIN_30_DAYS"})
    void overdueFromTheDayAfter(LocalDate until, Urgency urgency) {
        assertThat(TaskRules.urgency(TaskState.OPEN, until, TODAY)).isEqualTo(urgency);
        assertThat(TaskRules.urgency(TaskState.DONE, until, TODAY)).isNull();
    }
}
