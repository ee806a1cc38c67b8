package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * A note that another county sent to us, line by line beside our own reckoning.
 *
 * @param sum of their lines; NOT-23: their total may be another
 * @param letter what we answered; null if nothing
 */
public record ReceivedNoteDetails(ReceivedNoteRow note, List<Compared> lines, BigDecimal sum, String letter, long version) implements Serializable {

    static ReceivedNoteDetails of(ReceivedNoteRow note, List<Compared> lines, String letter, long version) {
        BigDecimal sum = lines.stream().map(line -> line.theirs().amount()).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        return new ReceivedNoteDetails(note, lines, sum, letter, version);
    }

    /** NOT-23. */
    public boolean addsUp() {
        return sum.compareTo(note.content().total()) == 0;
    }

    /**
     * @param child the number of its file; of a child that we do not know what they wrote, a PESEL masked
     * @param ours null if by our reckoning nothing is due
     */
    public record Compared(String child, YearMonth month, ReceivedAmounts theirs, ReceivedAmounts ours, Set<Difference> differences) implements Serializable {}
}
