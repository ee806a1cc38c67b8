package pl.ostoja.leaving;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * An aid as a page shows it.
 *
 * @param against the conditions that were not met, if it was refused for that
 * @param version to be sent back with a correction
 */
public record LeavingAidDetails(LeavingAidId id, ChildId child, LeavingAidContent content, List<AidCondition> against, long version) implements Serializable {
    public LeavingAidDetails {
        against = List.copyOf(against);
    }

    /** By which provision it was decided; null while nothing was, or where the note says it. */
    public String article() {
        return switch (content.decision()) {
            case null -> null;
            case REFUSED -> content.refusedFor() == null ? null : content.refusedFor().article();
            case GRANTED, ENDED -> content.kind().article();
        };
    }
}
