package pl.ostoja.fostering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.access.AccountId;

/** Somebody becomes the family's coordinator; who was it until then hands over. */
public record AssignCoordinator(
        @NotNull FosterFamilyId family, @NotNull AccountId coordinator, @NotNull LocalDate since, @Size(max = 1000) String reason)
        implements Serializable {}
