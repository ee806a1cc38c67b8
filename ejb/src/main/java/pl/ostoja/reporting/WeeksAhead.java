package pl.ostoja.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.access.TeamId;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyKinds;
import pl.ostoja.duty.Responsible;

/** Brings together what falls due, who does it and how many hours they have. */
@RequestScoped
class WeeksAhead {
    @Inject
    DutyQueries duties;

    @Inject
    CaseloadQueries caseloads;

    @Inject
    RecordedHours recorded;

    @Inject
    DutyKinds kinds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A team and those who belong to it today. */
    private record Members(String name, Set<UUID> people) {}

    WeekFigures weeks(AccountId worker, TeamId team) {
        boolean manages = caller.get().may(Right.MANAGE_CASELOADS);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> people = new HashMap<>();
        List<DueWork> work = work(manages, today, people);
        if (manages) {
            caseloads.coordinators(today).forEach(share -> people.put(share.account().value(), share.name()));
        } else {
            people.keySet().retainAll(Set.of(caller.get().account().value()));
            people.put(caller.get().account().value(), caller.get().name());
        }
        var times = recorded.workingTimes(caller.centre(), today);
        WorkAhead ahead = new WorkAhead(today, work, person -> times.apply(new AccountId(person)));
        Map<UUID, Members> teams = manages ? teams(today) : Map.of();
        return new WeekFigures(asked(ahead, people, teams, worker, team), byTeam(ahead, people, teams), byWorker(ahead, people));
    }

    /** Notes on the way who does it. */
    private List<DueWork> work(boolean manages, LocalDate today, Map<UUID, String> people) {
        Function<DutyKind, HoursOverTime> efforts = recorded.efforts(caller.centre());
        DutyFilter.Whose whose = manages ? DutyFilter.Whose.ANY : new DutyFilter.Whose(false, caller.get().account(), null, null);
        return duties.due(whose, WorkWeeks.from(today).getLast().until()).stream()
                .map(row -> {
                    LocalDate day = (LocalDate) row[0];
                    UUID worker = (UUID) row[3];
                    if (worker != null) {
                        people.put(worker, (String) row[4]);
                    }
                    var each = DueWork.each((Responsible) row[2], efforts.apply(kinds.of((String) row[1])), day.isBefore(today) ? today : day);
                    return new DueWork(day, worker, (UUID) row[5], (Long) row[6], each);
                })
                .toList();
    }

    private Map<UUID, Members> teams(LocalDate today) {
        Map<UUID, Members> teams = new LinkedHashMap<>();
        for (Object[] row : duties.members(caller.centre(), today)) {
            Members team = teams.computeIfAbsent((UUID) row[0], id -> new Members((String) row[1], new HashSet<>()));
            if (row[2] != null) {
                team.people().add((UUID) row[2]);
            }
        }
        return teams;
    }

    private static List<WeekFigure> asked(WorkAhead ahead, Map<UUID, String> people, Map<UUID, Members> teams, AccountId worker, TeamId team) {
        if (worker != null) {
            return people.containsKey(worker.value()) ? ahead.ofWorker(worker.value()) : ahead.weeks(due -> false, List.of());
        }
        if (team != null) {
            Members members = teams.getOrDefault(team.value(), new Members("", Set.of()));
            return ahead.ofTeam(team.value(), people, members.people());
        }
        return ahead.weeks(due -> true, people.keySet());
    }

    private static List<WorkFigure> byTeam(WorkAhead ahead, Map<UUID, String> people, Map<UUID, Members> teams) {
        return teams.entrySet().stream()
                .map(team -> WorkFigure.of(
                        team.getKey().toString(), team.getValue().name(), ahead.ofTeam(team.getKey(), people, team.getValue().people())))
                .filter(figure -> !figure.isNothing())
                .toList();
    }

    private static List<WorkFigure> byWorker(WorkAhead ahead, Map<UUID, String> people) {
        List<WorkFigure> figures = new ArrayList<>();
        var byName = new TreeMap<String, UUID>();
        people.forEach((person, name) -> byName.put(name + person, person));
        byName.values().forEach(person -> figures.add(WorkFigure.of(person.toString(), people.get(person), ahead.ofWorker(person))));
        figures.add(WorkFigure.of(null, null, ahead.weeks(due -> due.worker() == null, List.of())));
        return figures.stream().filter(figure -> !figure.isNothing()).toList();
    }
}
