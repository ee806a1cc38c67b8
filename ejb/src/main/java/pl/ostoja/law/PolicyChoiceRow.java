package pl.ostoja.law;

import java.time.Instant;
import java.time.LocalDate;

/** One answer in the history of a question. */
public record PolicyChoiceRow(PolicyOption answer, LocalDate validFrom, String reason, String recordedBy, Instant recordedAt) {}
