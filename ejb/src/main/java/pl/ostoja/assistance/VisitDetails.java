package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.Instant;
import pl.ostoja.access.AccountId;

/**
 * A contact with a family as pages show it.
 *
 * @param account whose it is
 * @param plan null if nobody planned it
 * @param begunAt when the assistant said to have begun; null if they did not
 * @param endedAt when they said to have ended; null if they did not
 * @param note null until it is written down
 * @param wordsHidden whether what was talked about is left out, because it was before a hand-over that hides it
 * @param version to be sent back with a change
 */
public record VisitDetails(
        VisitId id, AssistanceCaseId assistance, AccountId account, String accountName, VisitPlan plan, Instant begunAt, Instant endedAt, VisitNote note,
        Instant signedAt, boolean wordsHidden, long version)
        implements Serializable {

    public boolean isGoingOn() {
        return begunAt != null && endedAt == null && note == null;
    }

    /** AVI-15: how many minutes it lasted; null as long as it goes on, and of one that nobody began. */
    public Integer lasted() {
        return begunAt == null || endedAt == null ? null : VisitTime.minutes(begunAt, endedAt);
    }
}
