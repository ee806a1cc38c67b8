package pl.ostoja.reporting;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.shared.Explanation;

/**
 * How things stand with the duties of a kind, a worker or a team, or with all of them.
 *
 * @param key code of the kind, id of the worker or the team; null for what nobody does, and for all
 * @param kind name of the kind; null of a figure by something else
 * @param name of the worker or the team; null for what nobody does
 * @param overdue open and late
 * @param next30Days open and due within thirty days, or wanting attention already
 * @param open as the list of open duties shows them, without the far ones (RPT-2)
 * @param inTime of those that fell due in the last twelve months (RPT-4)
 * @param late the others of those
 * @param share how many in a hundred were kept, rounded down so that only all are a hundred; null if nothing fell due
 */
public record DutyFigure(
        String key, Explanation kind, String name, long overdue, long next30Days, long open, long inTime, long late, Integer share) implements Serializable {

    /** What the figures are for. */
    public enum By {
        KIND,
        TEAM,
        WORKER
    }

    DutyFigure(String key, Explanation kind, String name, long overdue, long next30Days, long open, long inTime, long late) {
        this(key, kind, name, overdue, next30Days, open, inTime, late, share(inTime, late));
    }

    /** RPT-4: the share in time. */
    static Integer share(long inTime, long late) {
        return inTime + late == 0 ? null : Math.toIntExact(inTime * 100 / (inTime + late));
    }

    static DutyFigure all(List<DutyFigure> parts) {
        return parts.stream().reduce(new DutyFigure(null, null, null, 0, 0, 0, 0, 0), (one, other) -> new DutyFigure(
                null, null, null, one.overdue + other.overdue, one.next30Days + other.next30Days, one.open + other.open, one.inTime + other.inTime,
                one.late + other.late));
    }

    boolean isNothing() {
        return overdue + next30Days + open + inTime + late == 0;
    }
}
