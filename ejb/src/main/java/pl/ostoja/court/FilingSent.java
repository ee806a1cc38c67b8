package pl.ostoja.court;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A filing that has left the house.
 *
 * @param sentOn day of posting or of sending to the e-delivery address, which keeps the deadline
 */
public record FilingSent(UUID id, CourtFilingType type, LocalDate sentOn) {

    public FilingSent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sentOn, "sentOn");
    }
}
