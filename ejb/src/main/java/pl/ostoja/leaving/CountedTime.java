package pl.ostoja.leaving;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayFacts;

/** Which days in facilities count like days in care (LEV-12, UWR art. 141(2)(1)), and how many days there are of both. */
final class CountedTime {
    private CountedTime() {}

    /**
     * Days that count.
     *
     * @param before the first day that does not belong to them any more
     */
    record Span(LocalDate since, LocalDate before) {
        boolean isEmpty() {
            return !since.isBefore(before);
        }
    }

    /** In a facility before the day, as long as an order of a court put the young person into care and was not revoked. */
    static Stream<Span> inFacilities(LocalDate day, CareFacts care, Collection<LeavingPeriodContent> periods) {
        return periods.stream()
                .filter(LeavingPeriodContent::isFacility)
                .flatMap(period -> placedOn(period.since(), care).map(episode -> span(period, episode, day)).stream())
                .filter(span -> !span.isEmpty());
    }

    private static Span span(LeavingPeriodContent period, CareEpisode episode, LocalDate day) {
        LocalDate after = period.until() == null ? null : period.until().plusDays(1);
        return new Span(
                period.since(), Stream.of(day, after, period.revokedOn(), endOfOrder(episode)).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow());
    }

    /** The run of stays that had begun by order of a court on the day. */
    static Optional<CareEpisode> placedOn(LocalDate day, CareFacts care) {
        return care.episodes().stream()
                .filter(episode -> !episode.since().isAfter(day))
                .max(Comparator.comparing(CareEpisode::since))
                .filter(episode -> episode.stays().stream().anyMatch(stay -> CareTime.isCounted(stay.basis()) && !stay.since().isAfter(day)));
    }

    /** Null while the order stands. */
    private static LocalDate endOfOrder(CareEpisode episode) {
        StayFacts last = episode.stays().getLast();
        return last.endReason() == EndReason.RETURN_TO_FAMILY ? last.until() : null;
    }

    /** How many days these are, each counted once. */
    static int days(Stream<Span> spans) {
        int days = 0;
        LocalDate counted = null;
        List<Span> inTime = spans.sorted(Comparator.comparing(Span::since)).toList();
        for (Span span : inTime) {
            LocalDate from = counted == null || counted.isBefore(span.since()) ? span.since() : counted;
            if (from.isBefore(span.before())) {
                days += Math.toIntExact(ChronoUnit.DAYS.between(from, span.before()));
                counted = span.before();
            }
        }
        return days;
    }
}
