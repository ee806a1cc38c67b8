package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Urgency;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.reporting.MyDay;

/** The first page: what to do now; for those who owe nothing about children, where their work is. */
@Named
@RequestScoped
public class MyDayPage {
    /** Duties that are equally near. */
    public record Group(Urgency urgency, List<DutyRow> rows) {}

    @Inject DutyListService service;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    private MyDay day;
    private List<Group> groups;

    public void load() {
        if (caller.get().may(Right.SEE_DUTIES) && caller.get().centre() != null) {
            day = service.myDay();
            groups = Arrays.stream(Urgency.values())
                    .filter(urgency -> urgency != Urgency.LATER)
                    .map(urgency -> new Group(urgency, day.duties().stream().filter(duty -> duty.urgency() == urgency).toList()))
                    .filter(group -> !group.rows().isEmpty())
                    .toList();
        }
    }

    /** Null for whoever sees no duties. */
    public MyDay getDay() {
        return day;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
