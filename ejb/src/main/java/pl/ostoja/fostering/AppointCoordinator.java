package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.access.AccountId;

/**
 * Somebody becomes the coordinator of a family that has none.
 *
 * @param id made by the client, so that sending it twice appoints once
 */
public record AppointCoordinator(
        @NotNull AppointmentId id, @NotNull FosterFamilyId family, @NotNull AccountId coordinator, @NotNull @Valid AppointmentContent content) {}
