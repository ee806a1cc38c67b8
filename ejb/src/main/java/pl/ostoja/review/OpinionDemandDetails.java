package pl.ostoja.review;

import java.io.Serializable;
import pl.ostoja.law.Due;
import pl.ostoja.placement.ChildId;

/**
 * A demand for opinions as a page shows it.
 *
 * @param due until when they are to be sent
 * @param version to be sent back with a correction
 */
public record OpinionDemandDetails(OpinionDemandId id, ChildId child, OpinionDemandContent content, Due due, long version) implements Serializable {
    /** Whether they were sent after the last legal day. */
    public boolean isLate() {
        return content.sentOn() != null && due.isMissedOn(content.sentOn());
    }
}
