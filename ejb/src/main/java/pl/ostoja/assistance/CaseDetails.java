package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.StandIn;
import pl.ostoja.shared.Period;

/**
 * A family as its page shows it on a day.
 *
 * @param steps the latest first
 * @param next what can be done now
 * @param members those of the day first
 * @param assistant who works with it on the day; null if nobody does
 * @param deputy who stands in for the assistant on the day; null if nobody does
 * @param version to be sent back with a change
 */
public record CaseDetails(
        AssistanceCaseId id,
        String fileNumber,
        LocalDate day,
        CaseContent content,
        CaseStanding standing,
        CaseState state,
        List<CaseStepDetails> steps,
        List<CaseStepKind> next,
        List<CaseMemberRow> members,
        Colleague assistant,
        StandIn deputy,
        boolean restricted,
        long version)
        implements Serializable {
    public CaseDetails {
        steps = List.copyOf(steps);
        next = List.copyOf(next);
        members = List.copyOf(members);
    }

    /** When an assistant worked with it, in time, without the monitoring. */
    public List<Period> works() {
        return CaseTime.works(steps.stream().map(CaseStepDetails::content).toList());
    }
}
