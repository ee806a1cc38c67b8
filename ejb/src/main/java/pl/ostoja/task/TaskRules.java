package pl.ostoja.task;

import java.time.LocalDate;
import pl.ostoja.access.AccountId;
import pl.ostoja.duty.Urgency;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be made of a task, and what cannot. */
final class TaskRules {
    private TaskRules() {}

    /** TSK-2: a task is made, and put off, until today or a later day. */
    static void checkDay(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            throw new BusinessRuleViolation("TSK-2", "task.violation.inThePast", until);
        }
    }

    /** TSK-3: what is done or withdrawn changes no more; it is opened again first. */
    static void checkOpen(TaskState state) {
        if (state != TaskState.OPEN) {
            throw new BusinessRuleViolation("TSK-3", "task.violation.closed");
        }
    }

    /** TSK-3. */
    static void checkClosed(TaskState state) {
        if (state == TaskState.OPEN) {
            throw new BusinessRuleViolation("TSK-3", "task.violation.open");
        }
    }

    /** TSK-4: whoever gets it sees the record that it is about. */
    static void checkSees(boolean sees) {
        if (!sees) {
            throw new BusinessRuleViolation("TSK-4", "task.violation.doesNotSee");
        }
    }

    /** TSK-1: one about no record is seen by its author and by whoever has it. */
    static boolean isOwn(AccountId me, AccountId author, AccountId assignee) {
        return me != null && (me.equals(author) || me.equals(assignee));
    }

    /** TSK-5: an open task is overdue from the day after its last one; null of one that is closed. */
    static Urgency urgency(TaskState state, LocalDate until, LocalDate today) {
        return state == TaskState.OPEN ? Urgency.of(until, today) : null;
    }
}
