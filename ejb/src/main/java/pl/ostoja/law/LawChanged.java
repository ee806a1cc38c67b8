package pl.ostoja.law;

import java.time.LocalDate;

/** A number was recorded that applies from a day on. */
public record LawChanged(LegalNumber number, LocalDate from) {}
