package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Period;

/**
 * A child that belongs to a family with an assistant, or belonged to it.
 *
 * @param belongs from when to when
 * @param care null of one who was never in care
 */
public record ChildOfFamily(Period belongs, CareFacts care) {

    /** Whether it lives at home on the day. On the day on which it leaves care it does. */
    boolean isAtHome(LocalDate day) {
        return belongs.contains(day) && !isElsewhere(day);
    }

    /** Whether it is in care on the day; what becomes of a child that left the family is nothing of the family's. */
    boolean isElsewhere(LocalDate day) {
        return !isGone(day) && elsewhere().anyMatch(stay -> stay.contains(day));
    }

    /** The days on which one of these answers may change. */
    Stream<LocalDate> turns() {
        Stream<Period> periods = Stream.concat(Stream.of(belongs), elsewhere());
        return periods.flatMap(period -> Stream.of(period.since(), period.isOpen() ? period.since() : period.until().plusDays(1)));
    }

    /** The days on which it came into care or left it; a move within care is none. */
    public Stream<LocalDate> moves() {
        return care == null
                ? Stream.empty()
                : care.episodes().stream().flatMap(episode -> Stream.of(episode.since(), episode.leftOn())).filter(Objects::nonNull).filter(day -> !isGone(day));
    }

    private boolean isGone(LocalDate day) {
        return !belongs.isOpen() && day.isAfter(belongs.until());
    }

    /** One who left on the day it came was never elsewhere. */
    private Stream<Period> elsewhere() {
        List<StayFacts> stays = care == null ? List.of() : care.stays();
        return stays.stream()
                .filter(stay -> stay.until() == null || stay.until().isAfter(stay.since()))
                .map(stay -> new Period(stay.since(), stay.until() == null ? null : stay.until().minusDays(1)));
    }
}
