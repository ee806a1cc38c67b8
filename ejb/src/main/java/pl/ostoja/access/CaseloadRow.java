package pl.ostoja.access;

import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Period;

/**
 * One record in one caseload.
 *
 * @param holder name of the person or team
 */
public record CaseloadRow(
        UUID id, RecordKind kind, UUID record, RecordName name, AccountId account, TeamId team, String holder, Period period, String endReason)
        implements Serializable {}
