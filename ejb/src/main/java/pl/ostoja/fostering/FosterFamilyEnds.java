package pl.ostoja.fostering;

import java.time.LocalDate;

/** A family is about to end its work, or its record to be removed; whoever knows of children living there refuses. */
public record FosterFamilyEnds(FosterFamilyId family, LocalDate on) {}
