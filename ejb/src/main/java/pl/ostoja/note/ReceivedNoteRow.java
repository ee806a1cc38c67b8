package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A note that another county sent to us.
 *
 * @param reckoned what we would owe by our own reckoning
 * @param differences how many of its lines are not what we reckon
 */
public record ReceivedNoteRow(
        ReceivedNoteId id, ReceivedContent content, BigDecimal reckoned, int differences, ReceivedState state, LocalDate answeredOn)
        implements Serializable {}
