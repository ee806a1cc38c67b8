package pl.ostoja.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * By which day something must be done.
 *
 * @param unshifted the day on which the term ends by the calendar alone
 * @param legal the day until which it is done in time
 * @param planBy the working day until which it should be planned: the last one on or before the unshifted day
 */
@Embeddable
public record Due(
        @Column(name = "unshifted_on") LocalDate unshifted,
        @Column(name = "legal_on") LocalDate legal,
        @Column(name = "plan_by") LocalDate planBy)
        implements Serializable {

    /** TRM-9, KC 115: an act to be done within a term; an end on a free day or a Saturday moves to the next working day. */
    public static Due within(LocalDate lastDay) {
        return new Due(lastDay, Holidays.firstWorkingDayFrom(lastDay), Holidays.lastWorkingDayUntil(lastDay));
    }

    /** TRM-10: "not less often than every ...": the legal end moves forward like any other, the work is planned before it. */
    public static Due atLeastEvery(LocalDate lastDay) {
        return within(lastDay);
    }

    /** TRM-11: "not later than ... before": never moves later; from a day that is not a working day it moves back. */
    public static Due before(LocalDate lastDay) {
        var workingDay = Holidays.lastWorkingDayUntil(lastDay);
        return new Due(lastDay, workingDay, workingDay);
    }

    /** TRM-12: the end of a longest stay or of a validity is not an act to be done by a day and never moves. */
    public static Due fixed(LocalDate lastDay) {
        return new Due(lastDay, lastDay, Holidays.lastWorkingDayUntil(lastDay));
    }

    public boolean isMissedOn(LocalDate day) {
        return day.isAfter(legal);
    }

    /** The first day on which it is too late. */
    public LocalDate missedFrom() {
        return legal.plusDays(1);
    }
}
