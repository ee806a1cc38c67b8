package pl.ostoja.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.access.Records;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** What people give themselves and each other to do. */
@Stateless
public class TaskService {
    private static final System.Logger LOG = System.getLogger(TaskService.class.getName());
    private static final String AUDIT_KIND = "TASK";

    /** More than anybody does in a week; the list has all of them. */
    private static final int WEEKS_WORK = 20;

    private static final int WEEK = 7;

    @Inject
    Tasks tasks;

    @Inject
    TaskBook book;

    @Inject
    Records records;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** Making the same task again changes nothing. */
    @Allowed(Right.KEEP_TASKS)
    public TaskId make(@Valid MakeTask command) {
        TaskSubject subject = command.subject();
        if (subject != null) {
            records.requireVisible(subject.kind(), subject.record());
        }
        book.make(command);
        LOG.log(System.Logger.Level.INFO, "task {0} for {1}", command.id(), command.assignee());
        return command.id();
    }

    @Allowed(Right.KEEP_TASKS)
    public void complete(@Valid CompleteTask command) {
        open(command.id(), command.version()).close(TaskState.DONE, new TaskClosing(tasks.today(), caller.get().name(), command.note()));
        LOG.log(System.Logger.Level.INFO, "task {0} done", command.id());
    }

    /** What it says was a mistake, or says too little (TSK-6). */
    @Allowed(Right.KEEP_TASKS)
    public void correct(@Valid CorrectTask command) {
        open(command.id(), command.version()).correct(command.what(), command.notes());
        LOG.log(System.Logger.Level.INFO, "task {0} corrected", command.id());
    }

    @Allowed(Right.KEEP_TASKS)
    public void putOff(@Valid PutOffTask command) {
        Task task = open(command.id(), command.version());
        TaskRules.checkDay(command.until(), tasks.today());
        task.putOff(command.until(), command.reason());
        trail.because(command.reason());
        LOG.log(System.Logger.Level.INFO, "task {0} put off", command.id());
    }

    /** TSK-4. */
    @Allowed(Right.KEEP_TASKS)
    public void give(@Valid GiveTask command) {
        Task task = open(command.id(), command.version());
        TaskRules.checkSees(book.sees(task.subject(), command.assignee()));
        book.give(task, command.assignee());
        LOG.log(System.Logger.Level.INFO, "task {0} given to {1}", command.id(), command.assignee());
    }

    @Allowed(Right.KEEP_TASKS)
    public void withdraw(TaskId id, long version, @NotBlank String reason) {
        book.withdraw(open(id, version), reason);
        LOG.log(System.Logger.Level.INFO, "task {0} withdrawn", id);
    }

    /** That it was done or withdrawn was a mistake. */
    @Allowed(Right.KEEP_TASKS)
    public void reopen(TaskId id, long version, @NotBlank String reason) {
        Task task = current(id, version);
        TaskRules.checkClosed(task.state());
        task.reopen();
        trail.because(reason);
        LOG.log(System.Logger.Level.INFO, "task {0} opened again", id);
    }

    @Allowed(Right.KEEP_TASKS)
    public TaskDetails details(TaskId id) {
        Task task = tasks.visible(id);
        TaskSubject subject = task.subject();
        trail.seen(caller.centre().value(), subject == null ? AUDIT_KIND : subject.kind().name(), task.auditSubject(), "task");
        Map<UUID, String> names = tasks.names(task.author(), task.assignee());
        return task.details(
                task.author() == null ? null : names.get(task.author().value()), names.get(task.assignee().value()),
                subject == null ? null : records.names(Map.of(subject.record(), subject.kind())).get(subject.record()), tasks.today());
    }

    @Allowed(Right.KEEP_TASKS)
    public Page<TaskRow> list(TaskFilter filter, TaskSort sort, boolean descending, PageRequest page) {
        List<TaskRow> rows = tasks.rows(filter, sort, descending, page);
        trail.listed(caller.centre().value(), AUDIT_KIND, filter.inWords(), rows.size());
        return new Page<>(rows, tasks.number(filter), page);
    }

    /** What the caller has to do within a week or has not done in time, the nearest first; in two statements. */
    @Allowed(Right.KEEP_TASKS)
    public List<TaskRow> near() {
        return tasks.near(tasks.today().plusDays(WEEK), WEEKS_WORK);
    }

    /** All about one record, open ones first; nothing about a record that the caller does not see. In one statement. */
    @Allowed(Right.KEEP_TASKS)
    public List<TaskRow> about(RecordKind kind, UUID record) {
        return tasks.about(kind, record);
    }

    /** What became of the tasks that were written down in a note. In one statement. */
    @Allowed(Right.KEEP_TASKS)
    public List<TaskRow> from(UUID origin) {
        return tasks.from(origin);
    }

    /** What a page says at its head of the record that a task is to be about. */
    @Allowed(Right.KEEP_TASKS)
    public RecordName record(RecordKind kind, UUID record) {
        return records.visibleName(kind, record);
    }

    /** Who may get a task about the record; about none, everybody who has tasks at all. */
    @Allowed(Right.KEEP_TASKS)
    public List<Colleague> colleagues(TaskSubject subject) {
        if (subject != null) {
            records.requireVisible(subject.kind(), subject.record());
        }
        return book.colleagues(subject);
    }

    private Task open(TaskId id, long version) {
        Task task = current(id, version);
        TaskRules.checkOpen(task.state());
        return task;
    }

    private Task current(TaskId id, long version) {
        Task task = tasks.visible(id);
        EditConflict.refuseUnlessCurrent(version, task.version());
        return task;
    }
}
