package pl.ostoja.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What began from the offer has broken down. */
public record DisruptOffer(@NotNull OfferId offer, long version, @NotNull LocalDate on, @NotNull DisruptedBy by, @NotBlank @Size(max = 1000) String reason) {}
