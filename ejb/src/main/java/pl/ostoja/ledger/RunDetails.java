package pl.ostoja.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import pl.ostoja.centre.TerytCode;

/**
 * How the settling of a month stands.
 *
 * @param host the county that looks after the children
 * @param knownAt the moment up to which the facts were known
 * @param hash stands for all lines; who approves names it
 * @param totals of all lines, also those of children that the caller may not see
 * @param prepared who computed it last
 * @param checked null until that is done, as are the others
 */
public record RunDetails(
        RunId run,
        YearMonth month,
        TerytCode host,
        RunState state,
        Instant knownAt,
        String hash,
        RunTotals totals,
        Signature prepared,
        Signature checked,
        Signature approved,
        Signature closed,
        Signature withdrawn,
        String withdrawnReason,
        long version)
        implements Serializable {}
