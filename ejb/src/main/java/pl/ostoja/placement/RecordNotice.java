package pl.ostoja.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice about a stay was sent.
 *
 * @param sentAt null if only the day is known; a 24-hour clock then ends with that day
 * @param recipients who got it, in words
 */
public record RecordNotice(
        @NotNull StayId stay,
        @NotNull NoticeKind kind,
        @NotNull LocalDate sentOn,
        Instant sentAt,
        @NotNull Channel channel,
        @Size(max = 500) String recipients)
        implements Serializable {}
