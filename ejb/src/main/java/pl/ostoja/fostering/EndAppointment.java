package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody coordinates a family no more, and nobody instead.
 *
 * @param version the one the change started from
 */
public record EndAppointment(@NotNull AppointmentId id, long version, @NotNull @Valid AppointmentEnd end) {}
