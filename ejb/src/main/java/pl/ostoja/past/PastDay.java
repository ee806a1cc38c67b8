package pl.ostoja.past;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day as it was known at the end of another one, and as it is known now.
 *
 * @param then null if nothing was known of the child then
 */
public record PastDay(LocalDate day, LocalDate known, ChildOnDay then, ChildOnDay now) implements Serializable {}
