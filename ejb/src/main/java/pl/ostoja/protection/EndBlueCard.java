package pl.ostoja.protection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The procedure ends. @param version the one that was seen */
public record EndBlueCard(@NotNull BlueCardId id, long version, @NotNull LocalDate on, @NotNull CardEndReason why) {}
