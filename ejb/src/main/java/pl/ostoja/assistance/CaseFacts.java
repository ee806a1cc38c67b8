package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.ostoja.shared.Period;

/**
 * Of a family what the duties of its assistant follow from.
 *
 * @param times when an assistant worked with it or monitored it
 * @param away when no child lived at home
 * @param moves the days on which a child of it came into care or left it, in time
 */
public record CaseFacts(UUID id, CaseKind kind, List<CaseTime> times, List<Period> away, List<LocalDate> moves) {
    public CaseFacts {
        times = List.copyOf(times);
        away = List.copyOf(away);
        moves = List.copyOf(moves);
    }

    /** @param children those who belong to the family, or belonged to it */
    public static CaseFacts of(AssistanceCaseId id, CaseKind kind, Collection<CaseStepContent> steps, Collection<ChildOfFamily> children) {
        return new CaseFacts(id.value(), kind, CaseTime.of(steps), Away.of(children), children.stream().flatMap(ChildOfFamily::moves).distinct().sorted().toList());
    }

    /** The times of work, without those of monitoring. */
    public List<Period> works() {
        return times.stream().filter(time -> !time.monitoring()).map(CaseTime::period).toList();
    }
}
