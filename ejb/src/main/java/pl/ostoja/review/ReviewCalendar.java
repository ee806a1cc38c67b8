package pl.ostoja.review;

import java.time.LocalDate;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Readings;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareLaw;

/**
 * When a child in foster care must be reviewed next: a young child every 3 months, an older one every 6 (UWR 131(1),
 * 138(1), 139). Counted from the last review, the first time from the day of actual placement; a transfer changes nothing.
 */
public final class ReviewCalendar {

    private ReviewCalendar() {}

    /** REV-1: the next review, with the working day by which to hold it and the day on which it is late. */
    public static Due nextAfter(LocalDate born, LocalDate last, CareLaw law) {
        return Due.atLeastEvery(lastDay(born, last, law));
    }

    /** REV-2, REV-3: the unshifted day. */
    public static LocalDate lastDay(LocalDate born, LocalDate last, CareLaw law) {
        return Terms.months(last, interval(born, last, law));
    }

    /**
     * Months until the next review. REV-2 (<code>STRICT</code>): the child's age on the day of the last review or of the
     * placement decides. REV-3 (<code>AT_DUE</code>): the long interval also for a child that turns three before the short
     * one ends; who turns three on its very last day was under three all the time, so that the short one stays.
     */
    public static int interval(LocalDate born, LocalDate last, CareLaw law) {
        var growsUpOn = law.birthday(born, law.whole(LegalNumber.CHILD_REVIEW_AGE_Y, last));
        var shorter = law.whole(LegalNumber.CHILD_REVIEW_INTERVAL_M_UNDER3, last);
        var young = last.isBefore(growsUpOn);
        var growsUpWithin = law.on(last).ageAtReview() == Readings.AgeAtReview.AT_DUE
                && growsUpOn.isBefore(Terms.months(last, shorter));
        return young && !growsUpWithin ? shorter : law.whole(LegalNumber.CHILD_REVIEW_INTERVAL_M_3PLUS, last);
    }
}
