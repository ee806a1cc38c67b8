package pl.ostoja.centre;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a TERC file holds and what importing it would do.
 *
 * @param stateOn the day whose state it describes; null if no row could be read
 * @param units number of units by kind
 * @param ends whether units that the file lacks would end (TER-6)
 * @param errors the first of the rows left out
 */
public record TercPreview(
        LocalDate stateOn, String encoding, char separator, TercCounts counts, Map<TerytKind, Integer> units, Ending ends, List<RowError> errors)
        implements Serializable {

    /** Whether what the file lacks ends, or why not. */
    public enum Ending {
        /** The file is a whole register, so what it lacks does not exist any more. */
        ENDS,
        /** Rows could not be read; they may be what seems to be lacking. */
        KEPT_FAULTY_ROWS,
        /** So much is lacking that the file must be an excerpt. */
        KEPT_EXCERPT
    }

    public boolean isImportable() {
        return stateOn != null;
    }
}
