package pl.ostoja.assistance;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.access.Colleague;
import pl.ostoja.shared.Period;

/**
 * Somebody is away, as a list shows it.
 *
 * @param deputies names of those who stand in on the day, or on the first day of the absence
 * @param families how many families the assistant holds on that day
 * @param uncovered how many of them nobody stands in for, or somebody who is away too
 */
public record AssistantAbsenceRow(
        AssistantAbsenceId id, Colleague assistant, AssistantAbsenceKind kind, Period period, List<String> deputies, long families, long uncovered)
        implements Serializable {
    public AssistantAbsenceRow {
        deputies = List.copyOf(deputies);
    }
}
