package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Due;

/**
 * A run of stays that counts as one placement in foster care. Only a return to the family by order of the court breaks
 * it; every other ending followed by a new stay goes on counting, however many days lie between (a gap). The terms that
 * run "from the placement in foster care" run from its first day.
 *
 * @param stays at least one, in order of time
 * @param died day of the child's death, null while it lives
 */
public record CareEpisode(List<StayFacts> stays, LocalDate died) {

    /** Actual first day. */
    public LocalDate since() {
        return stays.getFirst().since();
    }

    /** The day the child left care or died, null while the last stay lasts. */
    public LocalDate leftOn() {
        var until = stays.getLast().until();
        return died == null || until != null && until.isBefore(died) ? until : died;
    }

    /** The day care of the child ended: it left, died or went on as an adult; null while that is not known. */
    public LocalDate leftAsChildOn() {
        for (var stay : stays) {
            if (stay.basis() == LegalBasis.ADULT_STAY) {
                return stay.since();
            }
        }
        return leftOn();
    }

    /** Whether the child is still, or again, in this episode on that day or later. */
    public boolean lastsOn(LocalDate day) {
        var left = leftOn();
        return left == null || day.isBefore(left);
    }

    /** Whether something about this episode can have happened on that day: the leaving day still counts, for a review or a plan may close it. */
    public boolean spans(LocalDate day) {
        var left = leftOn();
        return !day.isBefore(since()) && (left == null || !day.isAfter(left));
    }

    /** What has become of a duty towards the child in this episode that nobody has done, see {@link RecurringTerm#undone}. */
    public DutyState undone(Due due, LocalDate adultOn) {
        return RecurringTerm.undone(due, leftAsChildOn(), adultOn, RecurringTerm.LEFT_CARE);
    }

    /** The stay of that day; in a gap the stay before it; before the episode its first stay. */
    public StayFacts stayOnOrBefore(LocalDate day) {
        for (var i = stays.size() - 1; i > 0; i--) {
            if (!stays.get(i).since().isAfter(day)) {
                return stays.get(i);
            }
        }
        return stays.getFirst();
    }

    /** The unbroken runs of stays in families and in institutions, by turns; a gap does not end one. Each is an episode of its own for the terms that run in it. */
    public List<CareEpisode> runs() {
        var runs = new ArrayList<CareEpisode>(1);
        var first = 0;
        for (var i = 1; i <= stays.size(); i++) {
            if (i == stays.size() || stays.get(i).form().isFamilyBased() != stays.get(first).form().isFamilyBased()) {
                runs.add(new CareEpisode(stays.subList(first, i), died));
                first = i;
            }
        }
        return runs;
    }

    /** The runs in families only. */
    public List<CareEpisode> familyRuns() {
        return runs().stream().filter(run -> run.stays().getFirst().form().isFamilyBased()).toList();
    }
}
