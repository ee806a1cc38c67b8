package pl.ostoja.facility;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An institution works no more.
 *
 * @param version the one that was seen
 * @param on the first day on which it does not; null if it was closed by mistake
 */
public record CloseFacility(@NotNull FacilityId facility, long version, LocalDate on) {}
