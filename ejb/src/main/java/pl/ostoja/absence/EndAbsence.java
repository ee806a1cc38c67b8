package pl.ostoja.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The child is back.
 *
 * @param version the one that was seen
 * @param until the last day of the absence, on which it came back
 */
public record EndAbsence(@NotNull AbsenceId id, long version, @NotNull LocalDate until) {}
