package pl.ostoja.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.task.TaskRow;
import pl.ostoja.task.TaskService;
import pl.ostoja.task.TaskState;

/** Behind the parts {@code task/day} and {@code task/section}: each asked once for a page. */
@Named
@RequestScoped
public class OwnTasks {
    private final Map<UUID, List<TaskRow>> known = new HashMap<>();

    @Inject TaskService service;

    private List<TaskRow> near;

    /** What the user has to do within a week, or has not done in time. */
    public List<TaskRow> getNear() {
        if (near == null) {
            near = service.near();
        }
        return near;
    }

    public List<TaskRow> open(RecordKind kind, UUID record) {
        return about(kind, record).stream().filter(task -> task.state() == TaskState.OPEN).toList();
    }

    /** Done or withdrawn. */
    public List<TaskRow> closed(RecordKind kind, UUID record) {
        return about(kind, record).stream().filter(task -> task.state() != TaskState.OPEN).toList();
    }

    /** Those that were written down in a note. */
    public List<TaskRow> from(UUID note) {
        return known.computeIfAbsent(note, service::from);
    }

    private List<TaskRow> about(RecordKind kind, UUID record) {
        return known.computeIfAbsent(record, id -> service.about(kind, id));
    }
}
