package pl.ostoja.reporting;

import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.TeamId;
import pl.ostoja.duty.DutyCategory;

/** Which duties a list shows. */
public record DutyFilter(What what, Whose whose, When when, State state) {

    /**
     * RPT-2: what is due after so many months stands in no list of open duties unless it is asked for as {@link Due#LATER} or by its days, and is
     * folded away on the page of the child: what is owed before an eighteenth birthday is no work of today for a child of six.
     */
    static final int MONTHS_AHEAD = 12;

    /**
     * What is owed about whom; each part null for "any".
     *
     * @param kind code of a kind of duty
     * @param text part of the child's or the family's name, or of the file number
     * @param owner the child or family whose duties are asked for
     */
    public record What(DutyCategory category, String kind, String text, UUID owner) {
        public static final What ANY = new What(null, null, null, null);
    }

    /**
     * By whom it is to be done (RPT-5); each part null for "any".
     *
     * @param mine only duties of records in the caller's own caseload
     */
    public record Whose(boolean mine, AccountId worker, TeamId team, Held held) {
        public static final Whose ANY = new Whose(false, null, null, null);

        boolean asksForTheHolder() {
            return worker != null || team != null || held != null;
        }
    }

    /** By whom nothing is done. */
    public enum Held {
        BY_NOBODY,
        BY_NO_TEAM
    }

    /**
     * To when; each part null for "any".
     *
     * @param due how near the deadline is; only open duties have a nearness
     * @param from the first of the last legal days
     * @param to the last of them
     * @param kept what came of the deadlines of the last twelve months
     */
    public record When(Due due, LocalDate from, LocalDate to, Kept kept) {
        public static final When ANY = new When(null, null, null, null);
    }

    /** How near the deadline is, as the tiles of the day count it; each covers what the ones before it do not. */
    public enum Due {
        OVERDUE,
        TODAY,
        WITHIN_7_DAYS,
        /** Also those that deserve attention already although they are due later. */
        WITHIN_30_DAYS,
        LATER,
        /** Today and the thirty days after it together, as the head counts. */
        NEXT_30_DAYS
    }

    /** RPT-4: what came of a duty that fell due in the last twelve months. */
    public enum Kept {
        IN_TIME,
        /** Done late, or not at all. */
        LATE
    }

    /** What has become of the duty. */
    public enum State {
        OPEN,
        FULFILLED,
        ENDED
    }

    /** What a list shows that is asked for so: open duties, unless another state or what came of them is asked for. Only what is open has a nearness. */
    public static DutyFilter asked(What what, Whose whose, When when, State state) {
        if (when.due() != null || state == null && when.kept() == null) {
            return new DutyFilter(what, whose, when, State.OPEN);
        }
        return new DutyFilter(what, whose, when, state);
    }

    /** All open duties. */
    public static DutyFilter open() {
        return new DutyFilter(What.ANY, Whose.ANY, When.ANY, State.OPEN);
    }

    /** Everything ever owed about one child or family. */
    public static DutyFilter about(UUID owner) {
        return new DutyFilter(new What(null, null, null, owner), Whose.ANY, When.ANY, null);
    }

    /** Whether the far ones are left out: where open duties of many are asked for, and not by when they are due. */
    boolean leavesOutFar() {
        return state == State.OPEN && what.owner() == null && when.equals(When.ANY);
    }

    public DutyFilter due(Due nearness) {
        return new DutyFilter(what, whose, new When(nearness, when.from(), when.to(), when.kept()), state);
    }

    DutyFilter kept(Kept kept) {
        return new DutyFilter(what, whose, new When(null, null, null, kept), null);
    }
}
