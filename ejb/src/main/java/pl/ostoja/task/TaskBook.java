package pl.ostoja.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Notices;
import pl.ostoja.access.RecordAudience;
import pl.ostoja.access.Right;
import pl.ostoja.access.WorkPassedOn;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.Explanation;

/** Makes tasks, and changes those of a record, for every area: whoever calls has asked for the record, and whether the caller may change it. */
@ApplicationScoped
public class TaskBook {
    private static final String PAGE = "/task/details?task=";

    @Inject
    Tasks tasks;

    @Inject
    RecordAudience audience;

    @Inject
    Notices notices;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Making the same task again changes nothing. */
    public void make(MakeTask made) {
        if (tasks.isKnown(made.id())) {
            return;
        }
        TaskRules.checkDay(made.content().until(), tasks.today());
        AccountId me = caller.get().account();
        if (!made.assignee().equals(me)) {
            TaskRules.checkSees(sees(made.subject(), made.assignee()));
        }
        Task task = new Task(caller.centre(), made, me, clock.instant());
        tasks.add(task);
        tellWhoGotIt(task);
    }

    /** What somebody had to do about a record somebody else does now, who is told once of all of it. */
    public void passOn(UUID record, AccountId from, AccountId to) {
        List<Task> open = from.equals(to) ? List.of() : tasks.open(record, from);
        open.forEach(task -> task.give(to));
        if (!open.isEmpty() && !to.equals(caller.get().account())) {
            notices.tell(to, Explanation.of("task.notice.passedOn", caller.get().name(), open.size()), "/task/list");
        }
    }

    void passOn(@Observes WorkPassedOn passed) {
        passOn(passed.record(), passed.from(), passed.to());
    }

    /** The note was a mistake in which they were written down: what of it is open does not have to be done. */
    public void withdrawFrom(UUID origin, String reason) {
        tasks.openFrom(origin).forEach(task -> withdraw(task, reason));
    }

    /** How many tasks about the record are open, whoever has them. */
    public long open(UUID record) {
        return tasks.open(record);
    }

    /** What became of the tasks that were written down in a note, as far as the caller sees them. */
    public List<TaskRow> from(UUID origin) {
        return tasks.from(origin);
    }

    /** Who may get a task: who sees the record, or anybody who has tasks at all. */
    List<Colleague> colleagues(TaskSubject subject) {
        return subject == null ? audience.with(Right.KEEP_TASKS) : audience.of(subject.kind(), subject.record(), Right.KEEP_TASKS);
    }

    boolean sees(TaskSubject subject, AccountId account) {
        return colleagues(subject).stream().anyMatch(colleague -> colleague.id().equals(account));
    }

    void give(Task task, AccountId to) {
        task.give(to);
        tellWhoGotIt(task);
    }

    void withdraw(Task task, String reason) {
        task.close(TaskState.WITHDRAWN, new TaskClosing(tasks.today(), caller.get().name(), reason));
        trail.because(reason);
    }

    /** Nobody is told what they do themselves. */
    private void tellWhoGotIt(Task task) {
        if (!task.assignee().equals(caller.get().account())) {
            notices.tell(task.assignee(), Explanation.of("task.notice.given", caller.get().name(), task.content().until()), PAGE + task.id());
        }
    }
}
