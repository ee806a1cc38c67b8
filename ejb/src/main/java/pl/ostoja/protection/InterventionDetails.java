package pl.ostoja.protection;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * The removal of a child as its page shows it.
 *
 * @param childName who was taken
 * @param inCare whether a stay in care under article 12a followed, which owes the notice to the court too
 * @param lacking what the act asks for and is not written down
 * @param version to be sent back with a change
 */
public record InterventionDetails(
        InterventionId id, AssistanceCaseId family, InterventionContent content, String childName, InterventionClock clock, boolean inCare,
        List<ComplaintDetails> complaints, List<RemovalLack> lacking, long version)
        implements Serializable {
    public InterventionDetails {
        complaints = List.copyOf(complaints);
        lacking = List.copyOf(lacking);
    }
}
