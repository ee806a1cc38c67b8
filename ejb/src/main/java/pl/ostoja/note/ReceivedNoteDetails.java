package pl.ostoja.note;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * A note that another county sent to us, line by line beside our own reckoning.
 *
 * @param letter what we answered; null if nothing
 */
public record ReceivedNoteDetails(ReceivedNoteRow note, List<Compared> lines, String letter, long version) implements Serializable {

    /**
     * @param child the number of its file; of a child that we do not know what they wrote, a PESEL masked
     * @param ours null if by our reckoning nothing is due
     */
    public record Compared(String child, YearMonth month, ReceivedAmounts theirs, ReceivedAmounts ours, Set<Difference> differences) implements Serializable {}
}
