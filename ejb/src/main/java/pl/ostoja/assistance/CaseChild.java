package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.Period;

/**
 * A child that belongs to a family with an assistant, or belonged to it; one in care still does (UWR art. 10(4)).
 *
 * @param until last day in the family; null while the child belongs to it
 * @param care null if it was never in care
 */
public record CaseChild(LocalDate until, CareFacts care) {

    /** When nothing of the child lives with the family: it is in care, or belongs to the family no more. */
    List<Period> gone() {
        List<Period> elsewhere = care == null ? List.of() : elsewhere();
        return until == null ? elsewhere : Stream.concat(Away.upTo(elsewhere, until).stream(), Stream.of(Period.from(until.plusDays(1)))).toList();
    }

    /** A child lives at home again on the day on which it leaves care; one who left on the day it came was never elsewhere. */
    private List<Period> elsewhere() {
        return care.stays().stream()
                .filter(stay -> stay.until() == null || stay.until().isAfter(stay.since()))
                .map(stay -> new Period(stay.since(), stay.until() == null ? null : stay.until().minusDays(1)))
                .toList();
    }

    /** The days on which it came into care or left it, as long as it belonged to the family. */
    Stream<LocalDate> moves() {
        return care == null ? Stream.empty() : CaseFacts.moves(List.of(care)).stream().filter(day -> until == null || !day.isAfter(until));
    }
}
