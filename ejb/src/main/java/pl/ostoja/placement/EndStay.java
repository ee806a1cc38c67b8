package pl.ostoja.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** @param until leaving day, which is no longer part of the stay */
public record EndStay(@NotNull StayId stay, @NotNull LocalDate until, @NotNull EndReason reason, @Size(max = 1000) String note, long version)
        implements Serializable {
    StayEnding ending() {
        return new StayEnding(until, reason, note);
    }
}
