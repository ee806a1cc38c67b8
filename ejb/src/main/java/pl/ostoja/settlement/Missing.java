package pl.ostoja.settlement;

import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/** SET-27: days that cannot be settled because something is not known. It is said, never guessed, and a month with such days is not whole. */
public record Missing(Period days, Explanation why) {}
