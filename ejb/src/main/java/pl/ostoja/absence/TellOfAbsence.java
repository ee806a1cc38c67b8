package pl.ostoja.absence;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Somebody was told that a child has run away.
 *
 * @param version the one that was seen
 * @param at null if it turns out that nobody was told
 */
public record TellOfAbsence(@NotNull AbsenceId id, long version, @NotNull Notified who, Instant at) {}
