package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.placement.CareFacts;
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

    /** @param children who belong to the family, or belonged to it */
    public static CaseFacts of(AssistanceCaseId id, CaseKind kind, Collection<CaseStepContent> steps, Collection<CaseChild> children) {
        List<LocalDate> moves = children.stream().flatMap(CaseChild::moves).distinct().sorted().toList();
        return new CaseFacts(id.value(), kind, CaseTime.of(steps), Away.of(children), moves);
    }

    /** A move within care is none. */
    public static List<LocalDate> moves(Collection<CareFacts> inCare) {
        return inCare.stream()
                .flatMap(child -> child.episodes().stream())
                .flatMap(episode -> Stream.of(episode.since(), episode.leftOn()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The times of work, without those of monitoring. */
    public List<Period> works() {
        return times.stream().filter(time -> !time.monitoring()).map(CaseTime::period).toList();
    }
}
