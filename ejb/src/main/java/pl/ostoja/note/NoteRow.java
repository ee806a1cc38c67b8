package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.shared.Period;

/**
 * A note in a list.
 *
 * @param corrects the note that it corrects, null if none
 * @param open what is not paid of it yet
 */
public record NoteRow(
        NoteId id, String number, TerytCode debtor, String recipient, NoteId corrects, Period period, LocalDate issuedOn, LocalDate dueOn, BigDecimal total,
        BigDecimal open, NoteState state)
        implements Serializable {}
