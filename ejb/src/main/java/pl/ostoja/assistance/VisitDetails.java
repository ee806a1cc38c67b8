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
 * @param note null until it is written down
 * @param wordsHidden whether what was talked about is left out, because it was before a hand-over that hides it
 * @param version to be sent back with a change
 */
public record VisitDetails(
        VisitId id, AssistanceCaseId assistance, AccountId account, String accountName, VisitPlan plan, Instant begunAt, VisitNote note, Instant signedAt,
        boolean wordsHidden, long version)
        implements Serializable {}
