package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;
import pl.ostoja.task.TaskBook;

/** Meetings that were agreed on and not written down, and open tasks; and which contacts there were. */
@ApplicationScoped
class UnfinishedContacts implements UnfinishedWork, WorkDone {
    @Inject
    Visits visits;

    @Inject
    TaskBook tasks;

    @Override
    public List<Explanation> of(AssistanceCaseId family, List<Period> works, LocalDate endsOn) {
        Stream<Explanation> meetings = visits.ahead(family).stream().map(visit -> Explanation.of("assistance.unfinished.meeting", visit.on()));
        long open = tasks.open(family.value());
        return Stream.concat(meetings, open == 0 ? Stream.empty() : Stream.of(Explanation.of("assistance.unfinished.tasks", open))).toList();
    }

    @Override
    public boolean isAnySince(AssistanceCaseId family, LocalDate day) {
        return visits.isAnySince(family, day);
    }
}
