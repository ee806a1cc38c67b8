package pl.ostoja.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Consent to a stay beyond its ordinary maximum (UWR art. 58(4), 103(6)). */
public record ExtendStay(
        @NotNull StayId stay,
        @NotNull StayExtension.Kind kind,
        @NotNull LocalDate grantedOn,
        LocalDate proceedingsEndedOn,
        @NotBlank @Size(max = 1000) String why,
        long version)
        implements Serializable {}
