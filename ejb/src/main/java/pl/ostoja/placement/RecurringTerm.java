package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

/**
 * An act owed again and again while a child is in care, "not less often than every ..." (UWR 47(5), 131(1), 138(1)). The
 * first term runs from the first day of the run, every later one from the act that fulfilled the one before, be it early
 * or late. The terms end with the run and, at the latest, with the 18th birthday. A gap ends only the term whose legal
 * day falls into it; the next one then runs from the return.
 *
 * @param run the episode, or the part of it, in which the act is owed
 * @param adultOn the 18th birthday
 * @param endedBy why nothing is owed any more when the run ends before that birthday
 */
public record RecurringTerm(CareEpisode run, LocalDate adultOn, Explanation endedBy) {

    /** The child reached full age. */
    public static final Explanation FULL_AGE = Explanation.of("placement.ended.fullAge");
    /** The child left foster care. */
    public static final Explanation LEFT_CARE = Explanation.of("placement.ended.leftCare");
    /** The legal day lies between two stays. */
    public static final Explanation OUT_OF_CARE = Explanation.of("placement.ended.outOfCare");

    /**
     * One term.
     *
     * @param anchor day from which it runs
     */
    public record Term(LocalDate anchor, Due due, DutyState state) {}

    private record Gap(LocalDate leftOn, LocalDate backOn) {}

    /**
     * Gives every term in order of time; the last one is open or ended.
     *
     * @param acts days on which it was done, ascending; those outside the run are passed over
     * @param lastDay from the anchor to the unshifted last day of its term, always later
     */
    public void each(List<LocalDate> acts, UnaryOperator<LocalDate> lastDay, Consumer<Term> sink) {
        var left = run.leftAsChildOn();
        var anchor = run.since();
        var next = 0;
        while (anchor != null && (left == null || anchor.isBefore(left))) {
            while (next < acts.size() && !acts.get(next).isAfter(anchor)) {
                next++;
            }
            var act = next < acts.size() ? acts.get(next) : null;
            var due = Due.atLeastEvery(lastDay.apply(anchor));
            var gap = gapAt(due.legal(), left);
            if (act != null && counts(act, gap == null ? left : gap.leftOn())) {
                sink.accept(new Term(anchor, due, DutyState.fulfilled(act)));
                anchor = act;
            } else {
                sink.accept(new Term(anchor, due, gap == null ? undone(due, left, adultOn, endedBy) : outOfCare(gap)));
                anchor = gap == null ? null : gap.backOn();
            }
        }
    }

    /** Done until the leaving day, and before the birthday from which nothing is owed. */
    private boolean counts(LocalDate act, LocalDate left) {
        return act.isBefore(adultOn) && (left == null || !act.isAfter(left));
    }

    /**
     * The state of a duty towards a child that nobody has done: open, or ended by leaving or by the 18th birthday, which
     * ends also what falls due on it or later.
     *
     * @param left day the child left, null while in care
     */
    public static DutyState undone(Due due, LocalDate left, LocalDate adultOn, Explanation endedBy) {
        if (left != null && left.isBefore(adultOn)) {
            return DutyState.ended(left, endedBy);
        }
        return left != null || !due.legal().isBefore(adultOn) ? DutyState.ended(adultOn, FULL_AGE) : DutyState.OPEN;
    }

    private static DutyState outOfCare(Gap gap) {
        return DutyState.ended(gap.leftOn(), OUT_OF_CARE);
    }

    /** The days out of care, within the run, into which a day falls; null when there are none. */
    private Gap gapAt(LocalDate day, LocalDate left) {
        var stays = run.stays();
        for (var i = 1; i < stays.size(); i++) {
            var leftOn = stays.get(i - 1).until();
            var backOn = stays.get(i).since();
            if (leftOn != null && !day.isBefore(leftOn) && day.isBefore(backOn)) {
                return left == null || backOn.isBefore(left) ? new Gap(leftOn, backOn) : null;
            }
        }
        return null;
    }
}
