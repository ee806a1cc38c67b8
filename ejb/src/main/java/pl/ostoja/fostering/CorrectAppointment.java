package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of an appointment.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectAppointment(@NotNull AppointmentId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid AppointmentContent content) {}
