package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;

/** As what a report counts families, in a time; both days included. */
public record CaseCounted(CaseCount what, LocalDate from, LocalDate to) implements Serializable {}
