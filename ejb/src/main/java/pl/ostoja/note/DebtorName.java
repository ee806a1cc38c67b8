package pl.ostoja.note;

import java.io.Serializable;
import pl.ostoja.centre.TerytCode;

/** Somebody who got notes. */
public record DebtorName(TerytCode debtor, String name) implements Serializable {}
