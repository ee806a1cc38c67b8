package pl.ostoja.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Explanation;

/**
 * How somebody leaves care, as a page shows it.
 *
 * @param steps the latest first
 * @param aids the latest first
 * @param standings how each of the aids stands today, in their order
 * @param periods that matter for aid, the latest first
 * @param warnings about aid, today
 * @param outlookOn the day for which conditions and time in care are reckoned: today, or the day of full age if that is to come
 * @param routes to which county applications go
 */
public record LeavingDetails(
        ChildId child, LocalDate adultOn, List<Milestone> calendar, List<LeavingStepDetails> steps, List<LeavingAidDetails> aids,
        List<AidStanding> standings, List<LeavingPeriodDetails> periods, List<Explanation> warnings, LocalDate outlookOn, CareTime time, List<Outlook> outlook,
        List<AidRoute> routes)
        implements Serializable {
    public LeavingDetails {
        calendar = List.copyOf(calendar);
        steps = List.copyOf(steps);
        aids = List.copyOf(aids);
        standings = List.copyOf(standings);
        periods = List.copyOf(periods);
        warnings = List.copyOf(warnings);
        outlook = List.copyOf(outlook);
        routes = List.copyOf(routes);
    }

    /**
     * A day that matters.
     *
     * @param done when what it asks for was done, null if it was not or if it asks for nothing
     */
    public record Milestone(LeavingMilestone what, LocalDate day, LocalDate done) implements Serializable {}

    /**
     * An aid, whether there is a right to it, and what it comes to.
     *
     * @param least null where the time in care gives none
     */
    public record Outlook(LeavingAidKind kind, List<AidCondition> conditions, AidLeast least) implements Serializable {
        public Outlook {
            conditions = List.copyOf(conditions);
        }

        public boolean isOpen() {
            return conditions.stream().allMatch(AidCondition::met);
        }
    }
}
