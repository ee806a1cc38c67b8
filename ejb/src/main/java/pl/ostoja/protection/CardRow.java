package pl.ostoja.protection;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.assistance.AssistanceCaseId;

/** One line of the list of Blue Cards: no names but the family's. @param monitoredUntil null while it runs */
public record CardRow(BlueCardId id, AssistanceCaseId family, String label, String fileNumber, LocalDate filledOn, CardState state, LocalDate monitoredUntil)
        implements Serializable {}
