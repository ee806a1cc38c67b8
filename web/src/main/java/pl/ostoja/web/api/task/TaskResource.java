package pl.ostoja.web.api.task;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.shared.Page;
import pl.ostoja.task.CompleteTask;
import pl.ostoja.task.CorrectTask;
import pl.ostoja.task.GiveTask;
import pl.ostoja.task.MakeTask;
import pl.ostoja.task.PutOffTask;
import pl.ostoja.task.TaskDetails;
import pl.ostoja.task.TaskFilter;
import pl.ostoja.task.TaskId;
import pl.ostoja.task.TaskRow;
import pl.ostoja.task.TaskService;
import pl.ostoja.task.TaskSort;
import pl.ostoja.task.TaskState;
import pl.ostoja.task.TaskSubject;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What people give themselves and each other to do. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    @Inject
    TaskService tasks;

    @GET
    @Path("tasks")
    @Operation(value = "Tasks, the caller's own open ones unless others are asked for", needs = Right.KEEP_TASKS)
    public Page<TaskRow> list(
            @QueryParam("whose") TaskFilter.Whose whose,
            @QueryParam("assignee") AccountId assignee,
            @QueryParam("due") TaskFilter.Due due,
            @QueryParam("state") TaskState state,
            @QueryParam("about") RecordKind about,
            @QueryParam("q") String text,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        return tasks.list(new TaskFilter(whose, assignee, due, state, about, text), order.by(TaskSort.UNTIL), order.isDescending(), list.page());
    }

    @POST
    @Path("tasks")
    @Operation(value = "Gives somebody something to do; its identifier is made by the client", needs = Right.KEEP_TASKS)
    public Response make(MakeTask command) {
        return Created.at("tasks", tasks.make(command));
    }

    @GET
    @Path("my-tasks")
    @Operation(value = "What the caller has to do within a week, or has not done in time, the nearest first", needs = Right.KEEP_TASKS)
    public List<TaskRow> near() {
        return tasks.near();
    }

    @GET
    @Path("assistance-visits/{id}/tasks")
    @Operation(value = "What became of that which was to be done because of a visit", needs = Right.KEEP_TASKS)
    public List<TaskRow> from(@PathParam("id") VisitId visit) {
        return tasks.from(visit.value());
    }

    @GET
    @Path("records/{kind}/{record}/tasks")
    @Operation(value = "All tasks about a record, open ones first", needs = Right.KEEP_TASKS)
    public List<TaskRow> about(@PathParam("kind") RecordKind kind, @PathParam("record") UUID record) {
        tasks.record(kind, record);
        return tasks.about(kind, record);
    }

    @GET
    @Path("records/{kind}/{record}/task-colleagues")
    @Operation(value = "Who may get a task about a record: whoever sees it", needs = Right.KEEP_TASKS)
    public List<Colleague> colleagues(@PathParam("kind") RecordKind kind, @PathParam("record") UUID record) {
        return tasks.colleagues(new TaskSubject(kind, record));
    }

    @GET
    @Path("tasks/{id}")
    @Operation(value = "One task", needs = Right.KEEP_TASKS)
    public TaskDetails read(@PathParam("id") TaskId task) {
        return tasks.details(task);
    }

    @PUT
    @Path("tasks/{id}")
    @Operation(value = "Corrects what it says", needs = Right.KEEP_TASKS)
    public TaskDetails correct(CorrectTask command) {
        return Conflict.shows(() -> tasks.correct(command), () -> tasks.details(command.id()));
    }

    @POST
    @Path("tasks/{id}/completion")
    @Operation(value = "It is done", needs = Right.KEEP_TASKS)
    public TaskDetails complete(CompleteTask command) {
        return Conflict.shows(() -> tasks.complete(command), () -> tasks.details(command.id()));
    }

    @POST
    @Path("tasks/{id}/postponement")
    @Operation(value = "It is put off until another day", needs = Right.KEEP_TASKS)
    public TaskDetails putOff(PutOffTask command) {
        return Conflict.shows(() -> tasks.putOff(command), () -> tasks.details(command.id()));
    }

    @POST
    @Path("tasks/{id}/handover")
    @Operation(value = "Somebody else does it from now on", needs = Right.KEEP_TASKS)
    public void give(GiveTask command) {
        Conflict.guards(() -> tasks.give(command), () -> tasks.details(command.id()));
    }

    @POST
    @Path("tasks/{id}/withdrawal")
    @Operation(value = "It does not have to be done any more", needs = Right.KEEP_TASKS)
    public TaskDetails withdraw(@PathParam("id") TaskId task, Removal sent) {
        return Conflict.shows(() -> tasks.withdraw(task, sent.version(), sent.why()), () -> tasks.details(task));
    }

    @POST
    @Path("tasks/{id}/reopening")
    @Operation(value = "That it was done or withdrawn was a mistake", needs = Right.KEEP_TASKS)
    public TaskDetails reopen(@PathParam("id") TaskId task, Removal sent) {
        return Conflict.shows(() -> tasks.reopen(task, sent.version(), sent.why()), () -> tasks.details(task));
    }
}
