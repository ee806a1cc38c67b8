package pl.ostoja.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a stay ended.
 *
 * @param until leaving day, which is no longer part of the stay
 */
public record StayEnding(@NotNull LocalDate until, @NotNull EndReason reason, @Size(max = 1000) String note) implements Serializable {}
