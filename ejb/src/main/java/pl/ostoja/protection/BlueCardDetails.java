package pl.ostoja.protection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * A procedure of the Blue Card as its page shows it.
 *
 * @param state today
 * @param monitoredUntil last day of the monitoring, null while it runs
 * @param competent the municipality that is competent today; code TERYT
 * @param endangered those of whom the suspected person must learn nothing
 * @param suspected who is suspected
 * @param moves the latest first
 * @param version to be sent back with a change
 */
public record BlueCardDetails(
        BlueCardId id, AssistanceCaseId family, CardContent content, CardState state, LocalDate monitoredUntil, String competent, List<CardPersonRow> endangered,
        List<CardPersonRow> suspected, List<GroupMemberRow> group, List<ProgrammeRow> programmes, List<MoveRow> moves, long version)
        implements Serializable {
    public BlueCardDetails {
        endangered = List.copyOf(endangered);
        suspected = List.copyOf(suspected);
        group = List.copyOf(group);
        programmes = List.copyOf(programmes);
        moves = List.copyOf(moves);
    }
}
