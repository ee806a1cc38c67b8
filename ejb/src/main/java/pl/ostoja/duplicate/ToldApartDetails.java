package pl.ostoja.duplicate;

import java.io.Serializable;
import java.time.LocalDate;

/** The decision that two files are two children's, the day on which it was taken, and why. */
public record ToldApartDetails(ToldApartId id, String reason, LocalDate on, long version) implements Serializable {}
