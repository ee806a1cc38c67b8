package pl.ostoja.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyKinds;
import pl.ostoja.shared.NotFound;

/** The two facts by which work that is due is held against the people who do it: their hours, and what a duty takes (RPT-3). */
@Stateless
public class WorkloadService {
    @Inject
    RecordedHours recorded;

    @Inject
    CaseloadService people;

    @Inject
    DutyKinds kinds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Who works how many hours a week, by name. */
    @Allowed(Right.MANAGE_TEAMS)
    public List<WorkingTimeRow> workingTimes() {
        LocalDate today = LocalDate.now(clock);
        var times = recorded.workingTimes(caller.centre(), today);
        var current = recorded.on(caller.centre(), today);
        return people.colleagues().stream()
                .map(each -> WorkingTimeRow.of(each.id(), each.name(), times.apply(each.id()), current.get(each.id()), today))
                .toList();
    }

    @Allowed(Right.MANAGE_TEAMS)
    public void recordWorkingTime(@Valid @NotNull RecordWorkingTime command) {
        if (people.colleagues().stream().map(Colleague::id).noneMatch(command.account()::equals)) {
            throw new NotFound();
        }
        var before = recorded.of(caller.centre(), command.account());
        var row = new WorkingTime(caller.centre(), command);
        recorded.add(before, before.isEmpty() ? row : row.after(before.getLast()));
    }

    /** How long a duty of each kind takes. */
    @Allowed({Right.SEE_DUTIES, Right.MANAGE_SETTINGS})
    public List<EffortRow> efforts() {
        LocalDate today = LocalDate.now(clock);
        var efforts = recorded.efforts(caller.centre());
        return kinds.all().stream().map(kind -> EffortRow.of(kind, efforts.apply(kind), today)).toList();
    }

    @Allowed(Right.MANAGE_SETTINGS)
    public void recordEffort(@Valid @NotNull RecordEffort command) {
        DutyKind kind = kinds.all().stream().filter(each -> each.code().equals(command.kind())).findFirst().orElseThrow(NotFound::new);
        var row = new DutyEffort(caller.centre(), kind.code(), command.hours(), command.since());
        recorded.add(recorded.of(caller.centre(), kind.code()), row);
    }
}
