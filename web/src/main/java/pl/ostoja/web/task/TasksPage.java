package pl.ostoja.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.task.TaskFilter;
import pl.ostoja.task.TaskRow;
import pl.ostoja.task.TaskService;
import pl.ostoja.task.TaskSort;
import pl.ostoja.task.TaskState;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;

/** Tasks, the user's own unless others are asked for: {@code /task/list}. */
@Named
@RequestScoped
@Exported(at = "/task/list", title = "task.list", kind = "TASK")
public class TasksPage implements ExportedList<TaskRow> {
    @Inject TaskService service;
    @Inject Query query;

    private Page<TaskRow> tasks;

    public Page<TaskRow> getTasks() {
        if (tasks == null) {
            tasks = page(query.page());
        }
        return tasks;
    }

    @Override
    public Page<TaskRow> page(PageRequest request) {
        var sort = getSort();
        var descending = sort.startsWith("-");
        return service.list(filter(), by(descending ? sort.substring(1) : sort), descending, request);
    }

    @Override
    public List<Column<TaskRow>> columns() {
        return List.of(
                new Column<>("task.until", TaskRow::until),
                new Column<>("task.what", TaskRow::what),
                new Column<>("task.about", row -> row.about() == null ? null : row.about().name()),
                new Column<>("people.fileNumber", row -> row.about() == null ? null : row.about().number()),
                new Column<>("task.assignee", TaskRow::assigneeName),
                new Column<>("task.state", TaskRow::state),
                new Column<>("task.closedOn", row -> row.closing() == null ? null : row.closing().on()));
    }

    private TaskFilter filter() {
        var assignee = query.text("assignee") == null ? null : new AccountId(query.id("assignee"));
        return new TaskFilter(
                query.constant("whose", TaskFilter.Whose.class), assignee, query.constant("due", TaskFilter.Due.class), query.constant("state", TaskState.class),
                query.constant("about", RecordKind.class), query.text("q"));
    }

    private static TaskSort by(String column) {
        return Stream.of(TaskSort.values()).filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(column)).findFirst().orElse(TaskSort.UNTIL);
    }

    public String getSort() {
        var given = query.text("sort");
        return given == null ? "until" : given;
    }

    /** The own ones are what the list shows unless asked otherwise. */
    public List<TaskFilter.Whose> getWhose() {
        return List.of(TaskFilter.Whose.GIVEN, TaskFilter.Whose.ALL);
    }

    public TaskFilter.Due[] getDues() {
        return TaskFilter.Due.values();
    }

    /** Open ones are what the list shows unless asked otherwise. */
    public List<TaskState> getStates() {
        return List.of(TaskState.DONE, TaskState.WITHDRAWN);
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    public List<Choice> getColleagues() {
        return service.colleagues(null).stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }
}
