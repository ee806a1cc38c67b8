package pl.ostoja.offer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Keep the places for all the children of the request, or none.
 *
 * @param until the last day on which they are kept
 */
public record ReservePlaces(@NotNull OfferId offer, long version, @NotNull LocalDate until) {}
