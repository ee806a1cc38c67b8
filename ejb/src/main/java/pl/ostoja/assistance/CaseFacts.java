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

    /**
     * @param children how many children belong to the family now
     * @param inCare those of them who are, or were, in care
     */
    public static CaseFacts of(AssistanceCaseId id, CaseKind kind, Collection<CaseStepContent> steps, int children, Collection<CareFacts> inCare) {
        boolean allWereAway = inCare.size() == children;
        List<Period> away = allWereAway ? Away.of(inCare.stream().map(CaseFacts::elsewhere).toList()) : List.of();
        return new CaseFacts(id.value(), kind, CaseTime.of(steps), away, moves(inCare));
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

    /** A child lives at home again on the day on which it leaves care; one who left on the day it came was never elsewhere. */
    private static List<Period> elsewhere(CareFacts care) {
        return care.stays().stream()
                .filter(stay -> stay.until() == null || stay.until().isAfter(stay.since()))
                .map(stay -> new Period(stay.since(), stay.until() == null ? null : stay.until().minusDays(1)))
                .toList();
    }
}
