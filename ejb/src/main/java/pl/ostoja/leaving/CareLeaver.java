package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.LeavingCare;

/**
 * Somebody who leaves care (<i>osoba usamodzielniana</i>), as the rules of aid need it.
 *
 * @param done what was done towards leaving
 * @param periods in facilities that count like care, of suspensions, and without a right to aid
 * @param impaired holds a certificate of moderate or severe disability on the day that matters (UWR art. 150(2))
 */
public record CareLeaver(CareFacts care, LeavingCare done, Collection<LeavingPeriodContent> periods, boolean impaired, CareLaw law) {
    public CareLeaver {
        periods = List.copyOf(periods);
    }

    /** How long they were in care before the day. */
    public CareTime timeUntil(LocalDate day) {
        return CareTime.until(day, care, periods);
    }

    /** Why there is no right to aid on the day. */
    Set<AidExclusion> excludedOn(LocalDate day) {
        return periods.stream().filter(period -> period.excludesOn(day)).map(LeavingPeriodContent::exclusion).collect(Collectors.toSet());
    }

    public LocalDate adultOn() {
        return law.adultOn(care.born());
    }

    /** The day of full age, or that day, whichever is later: before, nobody has a right to aid, and the conditions are foretold. */
    public LocalDate outlookOn(LocalDate today) {
        return today.isBefore(adultOn()) ? adultOn() : today;
    }

    /** The birthday from which an aid is no more given; null if there is none. */
    public LocalDate lastDayBefore(LeavingAidKind kind, LocalDate day) {
        return kind.lastAge() == null ? null : law.birthday(care.born(), law.whole(kind.lastAge(), day));
    }
}
