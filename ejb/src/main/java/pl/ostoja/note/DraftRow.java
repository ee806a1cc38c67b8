package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;
import pl.ostoja.centre.TerytCode;

/**
 * A note as it would be issued now.
 *
 * @param name of the debtor, as it is written down, else as the register of units has it
 * @param ready whether name and address of the debtor are written down, so that it can be issued
 * @param corrects the number of the note that it corrects; null if none
 */
public record DraftRow(TerytCode debtor, String name, boolean ready, String corrects, int lines, BigDecimal total) implements Serializable {}
