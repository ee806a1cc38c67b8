package pl.ostoja.protection;

import java.io.Serializable;
import java.time.Instant;
import pl.ostoja.assistance.AssistanceCaseId;

/** One line of the list of removals. @param toldBy until when the court is told */
public record InterventionRow(
        InterventionId id, AssistanceCaseId family, String label, String fileNumber, String child, Instant startedAt, PlacedWith placedWith, Instant courtToldAt,
        Instant toldBy, InterventionOutcome outcome)
        implements Serializable {}
