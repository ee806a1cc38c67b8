package pl.ostoja.reporting;

import java.util.UUID;
import pl.ostoja.duty.DutyCategory;

/**
 * Which duties a list shows; every part may be null for "any".
 *
 * @param due how near the deadline is; only open duties have a nearness
 * @param kind code of a kind of duty
 * @param text part of the child's or the family's name, or of the file number
 * @param mine only duties of records in the caller's own caseload
 * @param owner the child or family whose duties are asked for
 */
public record DutyFilter(Due due, DutyCategory category, String kind, String text, boolean mine, State state, UUID owner) {

    /**
     * RPT-2: what is due after so many months stands in no list of open duties unless it is asked for as {@link Due#LATER}, and is folded away on the
     * page of the child: what is owed before an eighteenth birthday is no work of today for a child of six.
     */
    static final int MONTHS_AHEAD = 12;

    /** How near the deadline is, as the tiles of the day count it; each covers what the ones before it do not. */
    public enum Due {
        OVERDUE,
        TODAY,
        WITHIN_7_DAYS,
        /** Also those that deserve attention already although they are due later. */
        WITHIN_30_DAYS,
        LATER
    }

    /** What has become of the duty. */
    public enum State {
        OPEN,
        FULFILLED,
        ENDED
    }

    /** All open duties. */
    public static DutyFilter open() {
        return new DutyFilter(null, null, null, null, false, State.OPEN, null);
    }

    /** Everything ever owed about one child or family. */
    public static DutyFilter about(UUID owner) {
        return new DutyFilter(null, null, null, null, false, null, owner);
    }

    /** Whether the far ones are left out: where open duties of many are asked for, and not by nearness. */
    boolean leavesOutFar() {
        return due == null && owner == null && state == State.OPEN;
    }

    public DutyFilter due(Due nearness) {
        return new DutyFilter(nearness, category, kind, text, mine, state, owner);
    }
}
