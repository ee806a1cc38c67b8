package pl.ostoja.assistance;

import java.io.Serializable;
import pl.ostoja.access.Colleague;
import pl.ostoja.shared.Period;

/**
 * A family of an assistant who is away.
 *
 * @param deputy who stands in; null if nobody does
 * @param period from when to when the deputy stands in; null if nobody does
 * @param deputyAway whether the deputy is away too on the day
 */
public record CoveredFamily(AssistanceCaseId family, String label, String fileNumber, Colleague deputy, Period period, boolean deputyAway) implements Serializable {
    boolean isCovered() {
        return deputy != null && !deputyAway;
    }
}
