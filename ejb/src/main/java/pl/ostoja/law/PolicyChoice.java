package pl.ostoja.law;

import java.time.LocalDate;

/** An answer of one centre to one {@link Policy}, from a day on until the next one. */
public record PolicyChoice(String code, String choice, LocalDate validFrom) {}
