package pl.ostoja.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.ostoja.access.RecordKind;
import pl.ostoja.duty.Urgency;
import pl.ostoja.task.TaskRow;
import pl.ostoja.task.TaskState;
import pl.ostoja.web.people.ShortName;
import pl.ostoja.web.reporting.DutyView;
import pl.ostoja.web.text.Texts;

/** How a task is said: how near it is, what became of it, in which colour, about whom. */
@Named
@RequestScoped
public class TaskView {
    @Inject Texts texts;
    @Inject Clock clock;

    /** “2 days late”, “today”, “in 3 days”; of one that is closed what became of it. */
    public String standing(TaskState state, LocalDate until) {
        if (state != TaskState.OPEN) {
            return texts.name(state);
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), until);
        if (days == 0) {
            return texts.of("reporting.today");
        }
        return days < 0 ? texts.of("reporting.late", -days) : texts.of("reporting.in", days);
    }

    public String tone(TaskState state, Urgency urgency) {
        return state == TaskState.DONE ? "ok" : DutyView.toneOf(urgency);
    }

    /** A child without its surname: the first page stands open on desks. */
    public String initialed(TaskRow task) {
        return task.kind() == RecordKind.CHILD ? ShortName.of(task.about().name()) : task.about().name();
    }
}
