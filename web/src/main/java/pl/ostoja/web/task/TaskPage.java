package pl.ostoja.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.task.CompleteTask;
import pl.ostoja.task.CorrectTask;
import pl.ostoja.task.GiveTask;
import pl.ostoja.task.PutOffTask;
import pl.ostoja.task.TaskContent;
import pl.ostoja.task.TaskDetails;
import pl.ostoja.task.TaskId;
import pl.ostoja.task.TaskService;
import pl.ostoja.task.TaskState;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One task: it is corrected, done, put off, given to another, withdrawn or opened again: {@code /task/details?task=…}. */
@Named
@ViewScoped
public class TaskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject TaskService service;
    @Inject Messages messages;

    private TaskId task;
    private TaskDetails details;
    private String what;
    private String notes;
    private String note;
    private LocalDate until;
    private UUID assignee;
    private String reason;

    public void load() {
        details = service.details(task);
        until = details.content().until();
        what = details.content().what();
        notes = details.content().notes();
        assignee = details.assignee().value();
    }

    public String complete() {
        service.complete(new CompleteTask(task, details.version(), note));
        messages.done("task.complete.done");
        return "/task/list?faces-redirect=true";
    }

    public String correct() {
        service.correct(new CorrectTask(task, details.version(), what, notes));
        return stay("task.correct.done");
    }

    public String putOff() {
        service.putOff(new PutOffTask(task, details.version(), until, reason));
        return stay("task.putOff.done");
    }

    public String give() {
        service.give(new GiveTask(task, details.version(), new AccountId(assignee)));
        messages.done("task.give.done");
        return details.about() == null ? "/task/list?faces-redirect=true" : again();
    }

    public String withdraw() {
        service.withdraw(task, details.version(), reason);
        return stay("task.withdraw.done");
    }

    public String reopen() {
        service.reopen(task, details.version(), reason);
        return stay("task.reopen.done");
    }

    private String stay(String done) {
        messages.done(done);
        return again();
    }

    private String again() {
        return "/task/details?faces-redirect=true&task=" + task;
    }

    /** Where the task as somebody else has changed it and what is typed here part; what is sent next starts from the former. */
    public List<Difference> getDifferences() {
        details = service.details(task);
        var typed = new TaskContent(what, until, notes);
        return Differences.between(details.content(), typed)
                .in("task.what", TaskContent::what)
                .in("task.notes", TaskContent::notes)
                .in("task.until", TaskContent::until)
                .found();
    }

    public boolean isOpen() {
        return details.state() == TaskState.OPEN;
    }

    public List<Choice> getColleagues() {
        return service.colleagues(details.subject()).stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }

    public TaskDetails getDetails() {
        return details;
    }

    public TaskId getTask() {
        return task;
    }

    public void setTask(TaskId task) {
        this.task = task;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public UUID getAssignee() {
        return assignee;
    }

    public void setAssignee(UUID assignee) {
        this.assignee = assignee;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
