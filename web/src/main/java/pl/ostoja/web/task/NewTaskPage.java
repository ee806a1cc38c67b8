package pl.ostoja.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.task.MakeTask;
import pl.ostoja.task.TaskContent;
import pl.ostoja.task.TaskId;
import pl.ostoja.task.TaskService;
import pl.ostoja.task.TaskSubject;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** Something to do for somebody, about a record or about none: {@code /task/new?of=CHILD&record=…}, {@code /task/new}. */
@Named
@ViewScoped
public class NewTaskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject TaskService service;
    @Inject Messages messages;
    @Inject CurrentCaller caller;

    /** Made with the form, so that a form sent twice makes one task. */
    private final TaskId id = TaskId.next();

    private RecordKind of;
    private UUID record;
    private RecordName name;
    private String what;
    private LocalDate until;
    private String notes;
    private UUID assignee;

    public void load() {
        name = subject() == null ? null : service.record(of, record);
        assignee = caller.get().account().value();
    }

    public String make() {
        service.make(new MakeTask(id, subject(), null, new AccountId(assignee), new TaskContent(what, until, notes)));
        messages.done("task.new.done");
        return name == null ? "/task/list?faces-redirect=true" : "/task/details?faces-redirect=true&task=" + id;
    }

    private TaskSubject subject() {
        return of == null || record == null ? null : new TaskSubject(of, record);
    }

    public List<Choice> getColleagues() {
        return service.colleagues(subject()).stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }

    /** Null of a task about no record. */
    public RecordName getName() {
        return name;
    }

    public RecordKind getOf() {
        return of;
    }

    public void setOf(RecordKind of) {
        this.of = of;
    }

    public UUID getRecord() {
        return record;
    }

    public void setRecord(UUID record) {
        this.record = record;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public UUID getAssignee() {
        return assignee;
    }

    public void setAssignee(UUID assignee) {
        this.assignee = assignee;
    }
}
