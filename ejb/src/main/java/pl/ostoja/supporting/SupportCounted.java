package pl.ostoja.supporting;

import java.io.Serializable;
import java.time.LocalDate;

/** As what a report counts supporting families, in a time; both days included. */
public record SupportCounted(SupportCount what, LocalDate from, LocalDate to) implements Serializable {}
