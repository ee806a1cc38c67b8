package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stay may last longer in a specially justified case: an emergency family with the organiser's consent (UWR art.
 * 58(4)), an intervention facility (art. 103(6)).
 *
 * @param proceedingsEndedOn end of the court case on return, adoption or placement; null while it lasts or when the
 *     extension is to a fixed maximum
 */
public record StayExtension(Kind kind, LocalDate grantedOn, LocalDate proceedingsEndedOn) {

    /** How far. */
    public enum Kind {
        /** To the longer maximum of an emergency family. */
        LONGER_MAXIMUM,
        /** Until the court proceedings end. */
        UNTIL_PROCEEDINGS_END
    }

    public StayExtension {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(grantedOn, "grantedOn");
    }

    public static StayExtension toLongerMaximum(LocalDate grantedOn) {
        return new StayExtension(Kind.LONGER_MAXIMUM, grantedOn, null);
    }

    public static StayExtension untilProceedingsEnd(LocalDate grantedOn, LocalDate endedOn) {
        return new StayExtension(Kind.UNTIL_PROCEEDINGS_END, grantedOn, endedOn);
    }

    public Optional<LocalDate> endOfProceedings() {
        return Optional.ofNullable(proceedingsEndedOn);
    }
}
