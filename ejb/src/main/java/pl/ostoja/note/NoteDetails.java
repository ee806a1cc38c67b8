package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A note with all that stands on it.
 *
 * @param corrects the number of the note that it corrects; null if none
 * @param corrections the notes that correct it
 * @param payments what was paid of it
 * @param reason why it was taken back, of the note that does so
 */
public record NoteDetails(
        NoteRow note, String corrects, List<NoteRow> corrections, Party issuer, Party recipient, String issuedBy, Instant issuedAt, String reason,
        List<NoteLineContent> lines, List<Paid> payments)
        implements Serializable {

    /** A part of a payment that went to the note; the reference is that of the payment. */
    public record Paid(LocalDate on, String reference, BigDecimal amount) implements Serializable {}

    /** What all lines cost, whoever bears it. */
    public BigDecimal base() {
        return lines.stream().map(NoteLineContent::base).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Whether it can be taken back (NOT-17). */
    public boolean isCancellable() {
        return note.corrects() == null && corrections.isEmpty() && note.state() != NoteState.CANCELLED;
    }
}
